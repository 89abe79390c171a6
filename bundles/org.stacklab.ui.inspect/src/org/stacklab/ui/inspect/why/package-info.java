/**
 * The Why view: what bounded a run, what it would gain without each of its costs, what its cables waited for, and who held up the work
 * that is selected on the chart. What it says comes from {@code org.stacklab.engine}; here it is laid out and linked with the chart.
 */
package org.stacklab.ui.inspect.why;
