/** Colours, fonts, images and the coalescing updater. */
package org.stacklab.ui;
