/**
 * Many runs of one lab: {@link org.stacklab.sweep.Axis axes} of settings span a {@link org.stacklab.sweep.Sweep}, whose points run
 * {@link org.stacklab.sweep.Parallel in parallel}, one thread per run. A {@link org.stacklab.sweep.Journal} keeps the finished rows, so
 * that an interrupted sweep goes on where it was.
 */
package org.stacklab.sweep;
