/** What the elements of a lab look like in the diagram. Figures know no model: they are told names and texts. */
package org.stacklab.ui.topology.figure;
