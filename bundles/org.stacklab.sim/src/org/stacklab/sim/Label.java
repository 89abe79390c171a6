package org.stacklab.sim;

/**
 * What an activity is, in the words of the chart. Labels are made once, at assembly, by {@link Simulator#label}; a record of the
 * run stores their index.
 *
 * @param index position among the labels of the run
 * @param host name of the host, switch or link the activity belongs to
 * @param layer the lane of the chart, for example {@code bottom-half}
 * @param resource the resource that does the work, for example {@code cpu}
 * @param kind what is done, for example {@code checksum}
 */
public record Label(int index, String host, String layer, String resource, String kind) {
}
