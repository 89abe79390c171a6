/**
 * The Optimizations view: the toggles of what is selected, grouped by layer, and the presets of the whole lab. A
 * {@link org.stacklab.ui.topology.toggle.ToggleRow} is the widgets of a {@link org.stacklab.ui.topology.toggle.Toggle}, which knows
 * nothing of the screen.
 */
package org.stacklab.ui.topology.toggle;
