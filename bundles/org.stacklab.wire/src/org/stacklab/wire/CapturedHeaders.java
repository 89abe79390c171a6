package org.stacklab.wire;

import java.nio.ByteBuffer;

/**
 * The headers of one captured packet, from the medium to UDP or TCP. Whatever lies beyond the kept bytes makes it throw
 * {@link IndexOutOfBoundsException}.
 */
final class CapturedHeaders {

    private static final int LINKTYPE_NULL = 0;
    private static final int LINKTYPE_ETHERNET = 1;
    private static final int LINKTYPE_RAW = 101;
    private static final int DLT_RAW = 12;
    private static final int DLT_RAW_OPENBSD = 14;
    private static final int LINKTYPE_LOOP = 108;
    private static final int LINKTYPE_LINUX_SLL = 113;
    private static final int LINKTYPE_IPV4 = 228;
    private static final int LINKTYPE_IPV6 = 229;
    private static final int LINKTYPE_LINUX_SLL2 = 276;
    private static final int ETHERTYPE_VLAN = 0x8100;
    private static final int ETHERTYPE_PROVIDER_VLAN = 0x88A8;
    private static final int ETHERTYPE_IPV4 = 0x0800;
    private static final int ETHERTYPE_IPV6 = 0x86DD;
    private static final int IPV6_HEADER_BYTES = 40;
    private static final int PROTOCOL_TCP = 6;
    private static final int FRAGMENT_HEADER = 44;
    private static final int TCP_DATA_OFFSET_AT = 12;
    private static final int NO_IP = -1;

    private final CapturedFrame frame;
    private final ByteBuffer bytes;
    private String source;
    private String target;
    /** Where IP begins, and when that has been read, what it carries. */
    private int at;
    private long end;
    private int protocol;
    private boolean whole = true;

    CapturedHeaders(CapturedFrame frame) {
        this.frame = frame;
        bytes = ByteBuffer.wrap(frame.bytes());
    }

    /** The message in the packet, or null. */
    CapturedMessage message() {
        at = ip();
        boolean understood = at != NO_IP && switch (bytes.get(at) >>> 4 & 0xF) {
            case 4 -> ipv4();
            case 6 -> ipv6();
            default -> false;
        };
        long lenBytes = !understood ? 0 : switch (protocol) {
            case Ipv4Header.PROTOCOL_UDP -> udpBytes();
            case PROTOCOL_TCP -> end - at - 4 * (bytes.get(at + TCP_DATA_OFFSET_AT) >>> 4 & 0xF);
            default -> 0;
        };
        boolean credible = lenBytes > 0 && lenBytes <= Integer.MAX_VALUE;
        return !credible ? null : new CapturedMessage(frame.timeNs(), frame.interfaceId(), source, target, u16(at), u16(at + 2),
                (int) lenBytes);
    }

    /** Where the IP header is. */
    private int ip() {
        return switch (frame.linkType()) {
            case LINKTYPE_ETHERNET -> behindEtherType(12);
            case LINKTYPE_LINUX_SLL -> behindEtherType(14);
            case LINKTYPE_LINUX_SLL2 -> isIp(u16(0)) ? 20 : NO_IP;
            case LINKTYPE_NULL, LINKTYPE_LOOP -> 4;
            case LINKTYPE_RAW, DLT_RAW, DLT_RAW_OPENBSD, LINKTYPE_IPV4, LINKTYPE_IPV6 -> 0;
            default -> NO_IP;
        };
    }

    /** Each VLAN tag puts four bytes in front of the type. */
    private int behindEtherType(int typeAt) {
        int last = typeAt;
        while (u16(last) == ETHERTYPE_VLAN || u16(last) == ETHERTYPE_PROVIDER_VLAN) {
            last += 4;
        }
        return isIp(u16(last)) ? last + 2 : NO_IP;
    }

    private static boolean isIp(int etherType) {
        return etherType == ETHERTYPE_IPV4 || etherType == ETHERTYPE_IPV6;
    }

    private int u16(int index) {
        return Short.toUnsignedInt(bytes.getShort(index));
    }

    private String address(int index, int lenBytes) {
        byte[] address = new byte[lenBytes];
        bytes.get(index, address);
        return IpAddress.format(address);
    }

    private boolean ipv4() {
        int headerBytes = 4 * (bytes.get(at) & 0xF);
        int totalBytes = u16(at + 2);
        int fragment = u16(at + 6);
        protocol = bytes.get(at + 9);
        source = address(at + 12, 4);
        target = address(at + 16, 4);
        // A card that cuts segments itself leaves the length open.
        end = totalBytes == 0 ? frame.originalBytes() : at + totalBytes;
        whole = (fragment & 0x2000) == 0;
        at += headerBytes;
        return headerBytes >= Ipv4Header.LEN_BYTES && (fragment & 0x1FFF) == 0;
    }

    private boolean ipv6() {
        end = at + IPV6_HEADER_BYTES + u16(at + 4);
        protocol = bytes.get(at + 6);
        source = address(at + 8, 16);
        target = address(at + 24, 16);
        at += IPV6_HEADER_BYTES;
        while (isExtension(protocol)) {
            int lenBytes = protocol == FRAGMENT_HEADER ? 8 : 8 + 8 * Byte.toUnsignedInt(bytes.get(at + 1));
            if (protocol == FRAGMENT_HEADER) {
                int fragment = u16(at + 2);
                whole = (fragment & 1) == 0;
                if (fragment >>> 3 != 0) {
                    return false;
                }
            }
            protocol = bytes.get(at);
            at += lenBytes;
        }
        return true;
    }

    /** Hop-by-hop options, routing, fragment, destination options. */
    private static boolean isExtension(int header) {
        return header == 0 || header == 43 || header == FRAGMENT_HEADER || header == 60;
    }

    /** The header of a first fragment counts bytes that travel elsewhere. */
    private long udpBytes() {
        int lenBytes = u16(at + 4);
        boolean possible = lenBytes <= end - at || !whole;
        return possible ? lenBytes - UdpHeader.LEN_BYTES : 0;
    }
}
