package org.stacklab.machine.part;

/**
 * One number of a catalogue part.
 *
 * @param value in base units of its parameter
 * @param quality how well it is known
 * @param source where it comes from
 */
public record PartValue(long value, Quality quality, String source) {
}
