/**
 * The Time-Flow Chart view. {@link org.stacklab.ui.run.RunDisplay} says which run is shown, {@code ChartLoader} turns its record
 * into rectangles off the UI thread, {@code ViewState} says what of them is visible, {@code TimeFlowPainter} paints it,
 * {@code TimeFlowController} lets mouse and keyboard change it. Where rectangles lie, what they look like and why they are long is
 * decided in {@code org.stacklab.timeflow}, without a toolkit.
 */
package org.stacklab.ui.timeflow;
