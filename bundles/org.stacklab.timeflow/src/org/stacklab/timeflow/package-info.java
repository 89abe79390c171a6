/** The time-flow chart without a toolkit. */
package org.stacklab.timeflow;
