package org.stacklab.wire;

import java.util.Optional;

/**
 * User data that a captured packet carries over UDP or TCP. Its length is the one the headers tell, so that a capture may keep the
 * headers only; a fragmented datagram counts as a whole with its first fragment, the others are not messages.
 *
 * @param timeNs      when it was captured, since 1970
 * @param interfaceId which interface of the capture saw it
 * @param source      address of the sender, as {@link IpAddress} writes it
 * @param target      address of the receiver, likewise
 * @param sourcePort  port of the sender
 * @param targetPort  port of the receiver
 * @param lenBytes    user data, at least 1
 */
public record CapturedMessage(long timeNs, int interfaceId, String source, String target, int sourcePort, int targetPort, int lenBytes) {

    /**
     * Looks for user data in a packet.
     *
     * @param frame a captured packet, of which nothing is believed
     * @return the message; empty when there is none, or when its headers make no sense or were not kept
     */
    public static Optional<CapturedMessage> of(CapturedFrame frame) {
        try {
            return Optional.ofNullable(new CapturedHeaders(frame).message());
        } catch (IndexOutOfBoundsException headersWereNotKept) {
            return Optional.empty();
        }
    }
}
