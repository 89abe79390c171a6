package org.stacklab.wire;

import static org.stacklab.wire.NetworkOrder.put16;
import static org.stacklab.wire.NetworkOrder.put32;
import static org.stacklab.wire.NetworkOrder.u16;
import static org.stacklab.wire.NetworkOrder.i32;

/**
 * Header of a packet of user-level messaging, behind the link header. What GM really writes is not published; this layout is ours and
 * says what any such protocol must: which port, and which part of which message.
 *
 * <pre>
 *   0        2            4              8            12            16
 *   | port   | reserved   | message      | offset     | message length |
 * </pre>
 *
 * @param port          port of the receiving program, 0..0xFFFF
 * @param message       number of the message
 * @param offsetBytes   where the data behind the header belongs in the message
 * @param messageBytes  length of the whole message
 */
public record GmHeader(int port, int message, int offsetBytes, int messageBytes) {

    /** Length of the header. */
    public static final int LEN_BYTES = 16;
    /** Subtype of such packets in {@link MyrinetHeader#TYPE_DATA}: an EtherType kept for experiments. */
    public static final int MYRINET_SUBTYPE = 0x88B5;

    private static final int PORT_OFFSET = 0;
    private static final int MESSAGE_OFFSET = 4;
    private static final int DATA_OFFSET = 8;
    private static final int LENGTH_OFFSET = 12;

    /** The port that a packet with such a header at {@code at} is for. */
    public static int port(byte[] bytes, int at) {
        return u16(bytes, at + PORT_OFFSET);
    }

    /** Pushes this header in front of {@code packet}. */
    public void push(Packet packet) {
        int at = packet.push(LEN_BYTES);
        put16(packet.array(), at + PORT_OFFSET, port);
        put16(packet.array(), at + PORT_OFFSET + 2, 0);
        put32(packet.array(), at + MESSAGE_OFFSET, message);
        put32(packet.array(), at + DATA_OFFSET, offsetBytes);
        put32(packet.array(), at + LENGTH_OFFSET, messageBytes);
    }

    /**
     * Takes the header off the front of {@code packet}.
     *
     * @return the header, or null when the packet is shorter or says of itself what cannot be
     */
    public static GmHeader pull(Packet packet) {
        boolean wellFormed = check(packet.array(), packet.offset(), packet.length()) == HeaderError.NONE;
        return wellFormed ? decode(packet.array(), packet.pull(LEN_BYTES)) : null;
    }

    /** Whether {@code lenBytes} bytes at {@code at} are such a header with data that lies within the message. */
    public static HeaderError check(byte[] bytes, int at, int lenBytes) {
        if (lenBytes < LEN_BYTES) {
            return HeaderError.TRUNCATED;
        }
        GmHeader header = decode(bytes, at);
        boolean fits = header.offsetBytes >= 0 && (long) header.offsetBytes + lenBytes - LEN_BYTES <= header.messageBytes;
        return fits ? HeaderError.NONE : HeaderError.BAD_LENGTH;
    }

    /** The header at {@code at}, which has passed {@link #check}. */
    public static GmHeader decode(byte[] bytes, int at) {
        return new GmHeader(u16(bytes, at + PORT_OFFSET), i32(bytes, at + MESSAGE_OFFSET), i32(bytes, at + DATA_OFFSET),
                i32(bytes, at + LENGTH_OFFSET));
    }

    @Override
    public String toString() {
        return "GM port " + port + " message " + message + " offset " + offsetBytes + " of " + messageBytes + " bytes";
    }
}
