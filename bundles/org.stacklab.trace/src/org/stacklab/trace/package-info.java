/**
 * The record of a run: {@link org.stacklab.trace.SpanStore one span per activity}, {@link org.stacklab.trace.PacketTable the packets
 * they were for}, {@link org.stacklab.trace.Journey the way of one packet through the layers} and a
 * {@link org.stacklab.trace.Fingerprint} of every span and every delivered byte. {@link org.stacklab.trace.Recorder} writes it while the
 * simulation runs.
 */
package org.stacklab.trace;
