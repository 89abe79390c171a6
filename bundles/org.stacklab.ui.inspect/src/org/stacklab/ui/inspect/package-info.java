/**
 * Views that look into the run on display. {@link org.stacklab.ui.inspect.RunView} follows the run for all of them, and
 * {@code Background} does their work away from the UI thread; each view has a package of its own. A run keeps neither packets' bytes nor
 * states of firmware nor loads over time: because it is a function of its lab, a view that needs them runs it once more and looks on.
 */
package org.stacklab.ui.inspect;
