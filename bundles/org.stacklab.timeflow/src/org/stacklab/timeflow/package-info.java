/**
 * The time-flow chart without a toolkit. A {@link org.stacklab.timeflow.ChartModel} turns the record of a run into rectangles on
 * lanes; {@link org.stacklab.timeflow.TimeScale} and {@link org.stacklab.timeflow.LaneLayout} say where they lie,
 * {@link org.stacklab.timeflow.StyleKey} how they look, {@link org.stacklab.timeflow.Reason} why they are as long as they are. The
 * workbench paints this and the exports write it.
 */
package org.stacklab.timeflow;
