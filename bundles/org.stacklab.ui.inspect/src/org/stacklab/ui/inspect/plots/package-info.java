/**
 * The Plots view: the papers' figures as the emulator draws them, and sweeps of the lab on display. What is plotted is made by
 * {@code org.stacklab.validate} and {@code org.stacklab.sweep}; {@code PlotChart} puts it on the screen.
 */
package org.stacklab.ui.inspect.plots;
