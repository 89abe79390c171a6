/** The palette of the editor: a tree of what a lab can be built of, by category. */
package org.stacklab.ui.topology.palette;
