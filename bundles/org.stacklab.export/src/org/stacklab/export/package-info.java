/**
 * What a run leaves behind: {@link org.stacklab.export.TimelineSvg the chart}, {@link org.stacklab.export.SpansCsv the spans},
 * {@link org.stacklab.export.ResultJson the result for programs} and {@link org.stacklab.export.ResultText for people}.
 * {@link org.stacklab.export.OutputFolder} puts files on the disk, all of them or none. Every byte follows from the run: locale, time
 * zone and machine make no difference.
 */
package org.stacklab.export;
