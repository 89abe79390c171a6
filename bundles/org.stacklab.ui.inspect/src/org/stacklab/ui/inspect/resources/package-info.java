/**
 * The Resources view. {@code LoadMeter} runs the lab once more and measures between any two events how busy every resource is and how
 * many wait for it, {@code LoadPainter} draws that over the stretch of time that all views look at.
 */
package org.stacklab.ui.inspect.resources;
