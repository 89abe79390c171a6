package org.stacklab.wire;

import static org.stacklab.wire.NetworkOrder.i32;
import static org.stacklab.wire.NetworkOrder.put16;
import static org.stacklab.wire.NetworkOrder.put32;
import static org.stacklab.wire.NetworkOrder.put8;
import static org.stacklab.wire.NetworkOrder.u16;
import static org.stacklab.wire.NetworkOrder.u8;

/**
 * IPv4 header (RFC 791 section 3.1). Options are accepted and skipped on input and never written.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-------+-------+---------------+-------------------------------+
 * |Version|  IHL  |Type of Service|          Total Length         |  0
 * +-------+-------+---------------+-----+-------------------------+
 * |         Identification        |Flags|     Fragment Offset     |  4
 * +---------------+---------------+-----+-------------------------+
 * |  Time to Live |    Protocol   |        Header Checksum        |  8
 * +---------------+---------------+-------------------------------+
 * |                        Source Address                         | 12
 * +---------------------------------------------------------------+
 * |                      Destination Address                      | 16
 * +---------------------------------------------------------------+
 * </pre>
 *
 * @param typeOfService       0..255
 * @param totalLenBytes       header and payload, 20..65535
 * @param identification      0..65535
 * @param dontFragment        flag DF
 * @param moreFragments       flag MF
 * @param fragmentOffsetBytes multiple of 8, 0..65528
 * @param ttl                 0..255
 * @param protocol            0..255
 * @param source              see {@link Ipv4Address}
 * @param destination         see {@link Ipv4Address}
 */
public record Ipv4Header(int typeOfService, int totalLenBytes, int identification, boolean dontFragment,
        boolean moreFragments, int fragmentOffsetBytes, int ttl, int protocol, int source, int destination) {

    /** Length of a header without options. */
    public static final int LEN_BYTES = 20;
    /** Largest payload of one IP datagram behind a header without options. */
    public static final int MAX_PAYLOAD_BYTES = 65535 - LEN_BYTES;
    /** Protocol number of UDP (IANA). */
    public static final int PROTOCOL_UDP = 17;

    private static final int VERSION_IHL_OFFSET = 0;
    private static final int TOS_OFFSET = 1;
    private static final int TOTAL_LENGTH_OFFSET = 2;
    private static final int IDENTIFICATION_OFFSET = 4;
    private static final int FLAGS_FRAGMENT_OFFSET = 6;
    private static final int TTL_OFFSET = 8;
    private static final int PROTOCOL_OFFSET = 9;
    private static final int CHECKSUM_OFFSET = 10;
    private static final int SOURCE_OFFSET = 12;
    private static final int DESTINATION_OFFSET = 16;

    private static final int VERSION_4_IHL_5 = 0x45;
    private static final int DONT_FRAGMENT = 0x4000;
    private static final int MORE_FRAGMENTS = 0x2000;
    private static final int FRAGMENT_OFFSET_MASK = 0x1FFF;

    /** Rejects values that no header can hold. */
    public Ipv4Header {
        boolean legal = isU8(typeOfService) && isU8(ttl) && isU8(protocol)
                && totalLenBytes >= LEN_BYTES && totalLenBytes <= 0xFFFF
                && (identification & ~0xFFFF) == 0 && (fragmentOffsetBytes & ~(FRAGMENT_OFFSET_MASK << 3)) == 0;
        if (!legal) {
            throw new IllegalArgumentException("IPv4 header field out of range: total length " + totalLenBytes
                    + ", identification " + identification + ", fragment offset " + fragmentOffsetBytes
                    + ", TOS " + typeOfService + ", TTL " + ttl + ", protocol " + protocol);
        }
    }

    /** Whether the {@code lenBytes} bytes at {@code at} begin with a complete, unchanged IPv4 packet. */
    public static HeaderError check(byte[] bytes, int at, int lenBytes) {
        if (lenBytes < LEN_BYTES) {
            return HeaderError.TRUNCATED;
        }
        if (u8(bytes, at + VERSION_IHL_OFFSET) >>> 4 != 4) {
            return HeaderError.WRONG_VERSION;
        }
        int headerLenBytes = headerLenBytes(bytes, at);
        if (headerLenBytes < LEN_BYTES || headerLenBytes > lenBytes) {
            return HeaderError.BAD_HEADER_LENGTH;
        }
        int totalLenBytes = totalLenBytes(bytes, at);
        if (totalLenBytes < headerLenBytes || totalLenBytes > lenBytes) {
            return HeaderError.BAD_LENGTH;
        }
        boolean intact = InternetChecksum.isIntact(InternetChecksum.sum(bytes, at, headerLenBytes));
        return intact ? HeaderError.NONE : HeaderError.BAD_CHECKSUM;
    }

    /** The header at the start of {@code packet}, or why there is none. */
    public static Decoded<Ipv4Header> parse(Packet packet) {
        HeaderError error = check(packet.array(), packet.offset(), packet.length());
        return error == HeaderError.NONE
                ? new Decoded.Header<>(decode(packet.array(), packet.offset()))
                : new Decoded.Malformed<>(error);
    }

    /** All fields of a header that passed {@link #check}. */
    static Ipv4Header decode(byte[] bytes, int at) {
        return new Ipv4Header(typeOfService(bytes, at), totalLenBytes(bytes, at), identification(bytes, at),
                dontFragment(bytes, at), moreFragments(bytes, at), fragmentOffsetBytes(bytes, at), ttl(bytes, at),
                protocol(bytes, at), source(bytes, at), destination(bytes, at));
    }

    /** Header length including options, 0..60; 20 or more in a header that passed {@link #check}. */
    public static int headerLenBytes(byte[] bytes, int at) {
        return (u8(bytes, at + VERSION_IHL_OFFSET) & 0xF) * 4;
    }

    /** Type of service, 0..255. */
    public static int typeOfService(byte[] bytes, int at) {
        return u8(bytes, at + TOS_OFFSET);
    }

    /** Length of header and payload. */
    public static int totalLenBytes(byte[] bytes, int at) {
        return u16(bytes, at + TOTAL_LENGTH_OFFSET);
    }

    /** Identification, the same in all fragments of a datagram. */
    public static int identification(byte[] bytes, int at) {
        return u16(bytes, at + IDENTIFICATION_OFFSET);
    }

    /** Flag DF. */
    public static boolean dontFragment(byte[] bytes, int at) {
        return (u16(bytes, at + FLAGS_FRAGMENT_OFFSET) & DONT_FRAGMENT) != 0;
    }

    /** Flag MF. */
    public static boolean moreFragments(byte[] bytes, int at) {
        return (u16(bytes, at + FLAGS_FRAGMENT_OFFSET) & MORE_FRAGMENTS) != 0;
    }

    /** Position of the payload in its datagram, in bytes (the field counts units of 8). */
    public static int fragmentOffsetBytes(byte[] bytes, int at) {
        return (u16(bytes, at + FLAGS_FRAGMENT_OFFSET) & FRAGMENT_OFFSET_MASK) * 8;
    }

    /** Time to live, in hops. */
    public static int ttl(byte[] bytes, int at) {
        return u8(bytes, at + TTL_OFFSET);
    }

    /** Protocol of the payload. */
    public static int protocol(byte[] bytes, int at) {
        return u8(bytes, at + PROTOCOL_OFFSET);
    }

    /** Header checksum as found. */
    public static int checksum(byte[] bytes, int at) {
        return u16(bytes, at + CHECKSUM_OFFSET);
    }

    /** Source address. */
    public static int source(byte[] bytes, int at) {
        return i32(bytes, at + SOURCE_OFFSET);
    }

    /** Destination address. */
    public static int destination(byte[] bytes, int at) {
        return i32(bytes, at + DESTINATION_OFFSET);
    }

    /** Partial sum of the pseudo header that UDP (RFC 768) and TCP (RFC 9293 section 3.1) put before their own. */
    public static int pseudoHeaderSum(int source, int destination, int protocol, int payloadLenBytes) {
        int addresses = InternetChecksum.add(InternetChecksum.sum32(source), InternetChecksum.sum32(destination));
        return InternetChecksum.add(addresses, InternetChecksum.add(protocol, payloadLenBytes));
    }

    /** Writes this header, with its checksum, to {@link #LEN_BYTES} bytes at {@code at}. */
    public void write(byte[] bytes, int at) {
        put8(bytes, at + VERSION_IHL_OFFSET, VERSION_4_IHL_5);
        put8(bytes, at + TOS_OFFSET, typeOfService);
        put16(bytes, at + TOTAL_LENGTH_OFFSET, totalLenBytes);
        put16(bytes, at + IDENTIFICATION_OFFSET, identification);
        put16(bytes, at + FLAGS_FRAGMENT_OFFSET, (dontFragment ? DONT_FRAGMENT : 0)
                | (moreFragments ? MORE_FRAGMENTS : 0) | fragmentOffsetBytes >>> 3);
        put8(bytes, at + TTL_OFFSET, ttl);
        put8(bytes, at + PROTOCOL_OFFSET, protocol);
        put16(bytes, at + CHECKSUM_OFFSET, 0);
        put32(bytes, at + SOURCE_OFFSET, source);
        put32(bytes, at + DESTINATION_OFFSET, destination);
        put16(bytes, at + CHECKSUM_OFFSET, InternetChecksum.finish(InternetChecksum.sum(bytes, at, LEN_BYTES)));
    }

    /** One line, such as {@code IPv4 10.0.0.1 > 10.0.0.2 proto 17 len 1028 id 7 ttl 64 frag 0+}. */
    @Override
    public String toString() {
        String fragment = moreFragments || fragmentOffsetBytes > 0
                ? " frag " + fragmentOffsetBytes + (moreFragments ? "+" : "")
                : "";
        return "IPv4 " + Ipv4Address.format(source) + " > " + Ipv4Address.format(destination) + " proto " + protocol
                + " len " + totalLenBytes + " id " + identification + " ttl " + ttl + (dontFragment ? " DF" : "") + fragment;
    }

    private static boolean isU8(int value) {
        return (value & ~0xFF) == 0;
    }
}
