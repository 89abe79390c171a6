/** What the catalogue offers, in the language of the workbench. */
package org.stacklab.ui.catalogue;
