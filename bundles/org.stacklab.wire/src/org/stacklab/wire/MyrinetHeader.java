package org.stacklab.wire;

import static org.stacklab.wire.NetworkOrder.put16;
import static org.stacklab.wire.NetworkOrder.put8;
import static org.stacklab.wire.NetworkOrder.u16;
import static org.stacklab.wire.NetworkOrder.u8;

/**
 * Header and trailer of a Myrinet packet as a NIC sees it, source route already consumed by the switches.
 *
 * <pre>
 * +-------- ... --------+-------------------+-------------------+------ ... ------+-------+
 * | source route, 0..n  |   type, 16 bit    |  subtype, 16 bit  |     payload     | CRC-8 |
 * +-------- ... --------+-------------------+-------------------+------ ... ------+-------+
 *   outside this class   0                   2                   4
 * </pre>
 *
 * <p>Known (ANSI/VITA 26 section 3.4): the four bytes behind the route are the packet type; every route byte has its top
 * bit set, and the first type byte has it clear, which is how both are told apart. Ours: the type is read as a family and
 * a subtype of 16 bits each; data packets are family 0x0004; the subtype is the EtherType of the payload, so that ARP and
 * others need no new rule; the CRC covers type and payload (see {@link Crc8}).
 *
 * @param type    family, 0..0x7FFF
 * @param subtype meaning of the payload in that family, 0..0xFFFF
 */
public record MyrinetHeader(int type, int subtype) {

    /** Length of the header. */
    public static final int LEN_BYTES = 4;
    /** Length of the trailing CRC. */
    public static final int TRAILER_LEN_BYTES = 1;
    /** Family of packets that carry a network protocol. */
    public static final int TYPE_DATA = 0x0004;
    /** Subtype of IPv4 in {@link #TYPE_DATA}: its EtherType. */
    public static final int SUBTYPE_IPV4 = 0x0800;

    private static final int TYPE_OFFSET = 0;
    private static final int SUBTYPE_OFFSET = 2;
    private static final int ROUTE_BYTE = 0x80;

    /** Rejects values that no header can hold. */
    public MyrinetHeader {
        if ((type & ~0x7FFF) != 0 || (subtype & ~0xFFFF) != 0) {
            throw new IllegalArgumentException("Myrinet type " + type + "/" + subtype + " out of range");
        }
    }

    /** Whether {@code lenBytes} bytes at {@code at} are one Myrinet packet, trailer included, with the right CRC. */
    public static HeaderError check(byte[] bytes, int at, int lenBytes) {
        if (lenBytes < LEN_BYTES + TRAILER_LEN_BYTES) {
            return HeaderError.TRUNCATED;
        }
        if ((u8(bytes, at + TYPE_OFFSET) & ROUTE_BYTE) != 0) {
            return HeaderError.WRONG_TYPE;
        }
        return Crc8.of(bytes, at, lenBytes) == 0 ? HeaderError.NONE : HeaderError.BAD_CHECKSUM;
    }

    /** The header at the start of {@code packet}, or why there is none. */
    public static Decoded<MyrinetHeader> parse(Packet packet) {
        HeaderError error = check(packet.array(), packet.offset(), packet.length());
        return error == HeaderError.NONE
                ? new Decoded.Header<>(decode(packet.array(), packet.offset()))
                : new Decoded.Malformed<>(error);
    }

    /** Both fields of a header that passed {@link #check}. */
    static MyrinetHeader decode(byte[] bytes, int at) {
        return new MyrinetHeader(type(bytes, at), subtype(bytes, at));
    }

    /** Family. */
    public static int type(byte[] bytes, int at) {
        return u16(bytes, at + TYPE_OFFSET);
    }

    /** Meaning of the payload in its family. */
    public static int subtype(byte[] bytes, int at) {
        return u16(bytes, at + SUBTYPE_OFFSET);
    }

    /** Whether a header that passed {@link #check} announces an IPv4 packet. */
    public static boolean carriesIpv4(byte[] bytes, int at) {
        return type(bytes, at) == TYPE_DATA && subtype(bytes, at) == SUBTYPE_IPV4;
    }

    /** Pushes this header in front of {@code packet}; the link adds the CRC with {@link #appendCrc}. */
    public void push(Packet packet) {
        int at = packet.push(LEN_BYTES);
        put16(packet.array(), at + TYPE_OFFSET, type);
        put16(packet.array(), at + SUBTYPE_OFFSET, subtype);
    }

    /** Appends the CRC over all of {@code packet}, as the sending end of a link does. */
    public static void appendCrc(Packet packet) {
        int crc = Crc8.of(packet.array(), packet.offset(), packet.length());
        put8(packet.array(), packet.append(TRAILER_LEN_BYTES), crc);
    }

    /** One line, such as {@code Myrinet type 0x0004/0x0800}. */
    @Override
    public String toString() {
        return String.format("Myrinet type 0x%04x/0x%04x", type, subtype);
    }
}
