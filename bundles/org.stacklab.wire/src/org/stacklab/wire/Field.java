package org.stacklab.wire;

/**
 * One decoded field of a packet and the bytes it stands in.
 *
 * @param layer      protocol, such as {@code IPv4}
 * @param name       name in the protocol's document, such as {@code Total Length}
 * @param value      value as text
 * @param byteOffset first byte, counted from the start of the packet
 * @param lenBytes   number of bytes; a field of some bits counts all the bytes it touches
 */
public record Field(String layer, String name, String value, int byteOffset, int lenBytes) {
}
