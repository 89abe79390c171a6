/**
 * The Time-Flow Chart view. {@link org.stacklab.ui.run.RunDisplay} says which run is shown, {@code LatestJob} turns its record
 * into rectangles off the UI thread, {@code ViewState} says what of them is visible, {@code TimeFlowPainter} paints it,
 * {@code ChartMoves} changes it at the wish of {@code ChartMouse} and of the commands in {@code ChartCommand}, {@code FocusLink} keeps
 * it where the other views look. {@code CompareView} shows several runs in step. Where rectangles lie, what they look like and why
 * they are long is decided in {@code org.stacklab.timeflow}, without a toolkit.
 */
package org.stacklab.ui.timeflow;
