/** The guide: pages in the user's language, found by words, drawn with the widgets of the platform; and the page of the first start. */
package org.stacklab.ui.guide;
