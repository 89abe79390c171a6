/** The time-flow chart on an SWT canvas. */
package org.stacklab.ui.timeflow;
