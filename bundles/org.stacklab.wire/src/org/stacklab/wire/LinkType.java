package org.stacklab.wire;

/** What the bytes of a packet taken off some place of the lab begin and end with. */
public enum LinkType {
    /** A Myrinet packet behind its source route, with its CRC: see {@link MyrinetHeader}. */
    MYRINET(MyrinetHeader.LEN_BYTES, MyrinetHeader.TRAILER_LEN_BYTES),
    /** A bare IPv4 packet. */
    IPV4(0, 0);

    private final int headerLenBytes;
    private final int trailerLenBytes;

    LinkType(int headerLenBytes, int trailerLenBytes) {
        this.headerLenBytes = headerLenBytes;
        this.trailerLenBytes = trailerLenBytes;
    }

    /** Bytes the link puts in front of the network packet. */
    public int headerLenBytes() {
        return headerLenBytes;
    }

    /** Bytes the link puts behind the network packet. */
    public int trailerLenBytes() {
        return trailerLenBytes;
    }

    /** Whether there is an IPv4 packet, perhaps a malformed one, between header and trailer of this link. */
    boolean carriesIpv4(Packet packet) {
        return switch (this) {
            case MYRINET -> packet.length() >= headerLenBytes + trailerLenBytes
                    && MyrinetHeader.carriesIpv4(packet.array(), packet.offset());
            case IPV4 -> true;
        };
    }
}
