package org.stacklab.wire;

/**
 * One packet of a capture file as it was on some medium.
 *
 * @param timeNs        when it was captured, since 1970; finer parts are cut off
 * @param interfaceId   which interface of the capture saw it, from 0, counted over the whole file
 * @param linkType      what its bytes begin with, a number of the LINKTYPE_ registry
 * @param originalBytes its length on the medium, of which {@code bytes} may be the beginning only
 * @param bytes         what was kept of it; nobody else holds the array
 */
public record CapturedFrame(long timeNs, int interfaceId, int linkType, long originalBytes, byte[] bytes) {
}
