package org.stacklab.wire;

import static org.stacklab.wire.NetworkOrder.put16;
import static org.stacklab.wire.NetworkOrder.u16;

/**
 * UDP header (RFC 768).
 *
 * <pre>
 *  0      7 8     15 16    23 24    31
 * +--------+--------+--------+--------+
 * |   Source Port   |Destination Port |  0
 * +--------+--------+--------+--------+
 * |     Length      |    Checksum     |  4
 * +--------+--------+--------+--------+
 * </pre>
 *
 * <p>The checksum covers a pseudo header, this header and the data. It is computed here from the partial sum of the data,
 * which whoever touched the data last (a copy loop, a DMA engine) can hand over.
 *
 * @param sourcePort      0..65535
 * @param destinationPort 0..65535
 * @param lenBytes        header and data, 8..65535
 * @param checksum        0..65535; 0 means that the sender computed none
 */
public record UdpHeader(int sourcePort, int destinationPort, int lenBytes, int checksum) {

    /** Length of the header. */
    public static final int LEN_BYTES = 8;
    /** Most user data one UDP datagram over IPv4 without options can carry. */
    public static final int MAX_DATA_BYTES = Ipv4Header.MAX_PAYLOAD_BYTES - LEN_BYTES;
    /** Value of the checksum field that means "none". */
    public static final int NO_CHECKSUM = 0;

    private static final int SOURCE_PORT_OFFSET = 0;
    private static final int DESTINATION_PORT_OFFSET = 2;
    private static final int LENGTH_OFFSET = 4;
    private static final int CHECKSUM_OFFSET = 6;

    /** Rejects values that no header can hold. */
    public UdpHeader {
        boolean legal = ((sourcePort | destinationPort | lenBytes | checksum) & ~0xFFFF) == 0 && lenBytes >= LEN_BYTES;
        if (!legal) {
            throw new IllegalArgumentException("UDP header field out of range: ports " + sourcePort + " and "
                    + destinationPort + ", length " + lenBytes + ", checksum " + checksum);
        }
    }

    /** Whether the {@code lenBytes} bytes at {@code at} begin with a UDP header and hold all the data it announces. */
    public static HeaderError check(byte[] bytes, int at, int lenBytes) {
        if (lenBytes < LEN_BYTES) {
            return HeaderError.TRUNCATED;
        }
        int announced = lenBytes(bytes, at);
        return announced < LEN_BYTES || announced > lenBytes ? HeaderError.BAD_LENGTH : HeaderError.NONE;
    }

    /** The header at the start of {@code packet}, or why there is none. The checksum is not verified. */
    public static Decoded<UdpHeader> parse(Packet packet) {
        HeaderError error = check(packet.array(), packet.offset(), packet.length());
        return error == HeaderError.NONE
                ? new Decoded.Header<>(decode(packet.array(), packet.offset()))
                : new Decoded.Malformed<>(error);
    }

    /** All fields of a header that passed {@link #check}. */
    static UdpHeader decode(byte[] bytes, int at) {
        return new UdpHeader(sourcePort(bytes, at), destinationPort(bytes, at), lenBytes(bytes, at), checksum(bytes, at));
    }

    /** Source port. */
    public static int sourcePort(byte[] bytes, int at) {
        return u16(bytes, at + SOURCE_PORT_OFFSET);
    }

    /** Destination port. */
    public static int destinationPort(byte[] bytes, int at) {
        return u16(bytes, at + DESTINATION_PORT_OFFSET);
    }

    /** Length of header and data. */
    public static int lenBytes(byte[] bytes, int at) {
        return u16(bytes, at + LENGTH_OFFSET);
    }

    /** Checksum as found; {@link #NO_CHECKSUM} if the sender computed none. */
    public static int checksum(byte[] bytes, int at) {
        return u16(bytes, at + CHECKSUM_OFFSET);
    }

    /** Writes this header to {@link #LEN_BYTES} bytes at {@code at}. */
    public void write(byte[] bytes, int at) {
        put16(bytes, at + SOURCE_PORT_OFFSET, sourcePort);
        put16(bytes, at + DESTINATION_PORT_OFFSET, destinationPort);
        put16(bytes, at + LENGTH_OFFSET, lenBytes);
        put16(bytes, at + CHECKSUM_OFFSET, checksum);
    }

    /**
     * Computes and stores the checksum of a header already written, as a host or a NIC does once the data was summed.
     *
     * @param source      IPv4 source address of the datagram
     * @param destination IPv4 destination address of the datagram
     * @param dataSum     partial sum of the user data
     */
    public static void putChecksum(byte[] bytes, int at, int source, int destination, int dataSum) {
        int checksum = InternetChecksum.finish(sumWithoutField(bytes, at, source, destination, dataSum));
        // RFC 768: a computed zero is sent as all ones, because zero means none.
        put16(bytes, at + CHECKSUM_OFFSET, checksum == 0 ? 0xFFFF : checksum);
    }

    /**
     * Whether the checksum found in the header fits the datagram. A header without checksum fits nothing: ask
     * {@link #checksum(byte[], int)} first.
     *
     * @param dataSum partial sum of the user data as received
     */
    public static boolean isIntact(byte[] bytes, int at, int source, int destination, int dataSum) {
        int sum = sumWithoutField(bytes, at, source, destination, dataSum);
        int checksum = checksum(bytes, at);
        return checksum != NO_CHECKSUM && InternetChecksum.isIntact(InternetChecksum.add(sum, checksum));
    }

    /** One line, such as {@code UDP 5001 > 5002 len 1008 sum 0x1c2f}. */
    @Override
    public String toString() {
        String sum = checksum == NO_CHECKSUM ? "none" : String.format("0x%04x", checksum);
        return "UDP " + sourcePort + " > " + destinationPort + " len " + lenBytes + " sum " + sum;
    }

    private static int sumWithoutField(byte[] bytes, int at, int source, int destination, int dataSum) {
        int lenBytes = lenBytes(bytes, at);
        int pseudo = Ipv4Header.pseudoHeaderSum(source, destination, Ipv4Header.PROTOCOL_UDP, lenBytes);
        int header = InternetChecksum.sum(bytes, at, CHECKSUM_OFFSET);
        return InternetChecksum.add(InternetChecksum.add(pseudo, header), dataSum);
    }
}
