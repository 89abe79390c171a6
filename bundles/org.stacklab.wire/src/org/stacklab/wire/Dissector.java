package org.stacklab.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes one packet apart for display. Every byte ends up in some field; where the bytes stop making sense a field named
 * {@code malformed} says why and covers the rest. Nothing a packet contains makes it throw.
 */
public final class Dissector {

    private final byte[] bytes;
    private final int start;
    private final List<Field> fields = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String layer;
    private int at;
    private int end;

    private Dissector(Packet packet, LinkType link) {
        bytes = packet.array();
        start = packet.offset();
        at = start;
        end = start + packet.length();
        switch (link) {
            case MYRINET -> myrinet();
            case IPV4 -> ipv4();
        }
    }

    /** The fields of {@code packet} in the order of their layers. */
    public static List<Field> fields(Packet packet, LinkType link) {
        return List.copyOf(new Dissector(packet, link).fields);
    }

    /** One line, such as {@code Myrinet type 0x0004/0x0800 | IPv4 10.0.0.1 > 10.0.0.2 … | UDP 5001 > 5002 …}. */
    public static String summary(Packet packet, LinkType link) {
        return String.join(" | ", new Dissector(packet, link).lines);
    }

    private void myrinet() {
        layer = "Myrinet";
        if (isMalformed(MyrinetHeader.check(bytes, at, end - at))) {
            return;
        }
        MyrinetHeader header = MyrinetHeader.decode(bytes, at);
        lines.add(header.toString());
        field("Type", hex(header.type()), 0, 2);
        field("Subtype", hex(header.subtype()), 2, 2);
        field("CRC", String.format("0x%02x", bytes[end - 1]), end - 1 - at, 1);
        boolean carriesIpv4 = MyrinetHeader.carriesIpv4(bytes, at);
        boolean carriesGm = header.subtype() == GmHeader.MYRINET_SUBTYPE;
        at += MyrinetHeader.LEN_BYTES;
        end -= MyrinetHeader.TRAILER_LEN_BYTES;
        if (carriesIpv4) {
            ipv4();
        } else if (carriesGm) {
            gm();
        } else {
            data();
        }
    }

    private void gm() {
        layer = "GM";
        if (isMalformed(GmHeader.check(bytes, at, end - at))) {
            return;
        }
        GmHeader header = GmHeader.decode(bytes, at);
        lines.add(header.toString());
        field("Port", Integer.toString(header.port()), 0, 2);
        field("Reserved", "0", 2, 2);
        field("Message", Integer.toString(header.message()), 4, 4);
        field("Offset", count(header.offsetBytes()), 8, 4);
        field("Message Length", count(header.messageBytes()), 12, 4);
        at += GmHeader.LEN_BYTES;
        data();
    }

    private void ipv4() {
        layer = "IPv4";
        if (isMalformed(Ipv4Header.check(bytes, at, end - at))) {
            return;
        }
        Ipv4Header header = Ipv4Header.decode(bytes, at);
        int headerLenBytes = Ipv4Header.headerLenBytes(bytes, at);
        int checksum = Ipv4Header.checksum(bytes, at);
        lines.add(header.toString());
        ipv4Fields(header, headerLenBytes, checksum);
        int packetEnd = at + header.totalLenBytes();
        if (packetEnd < end) {
            field("Padding", count(end - packetEnd), header.totalLenBytes(), end - packetEnd);
        }
        at += headerLenBytes;
        end = packetEnd;
        if (header.protocol() == Ipv4Header.PROTOCOL_UDP && header.fragmentOffsetBytes() == 0) {
            udp(header.moreFragments());
        } else {
            data();
        }
    }

    private void ipv4Fields(Ipv4Header header, int headerLenBytes, int checksum) {
        field("Version", "4", 0, 1);
        field("IHL", count(headerLenBytes), 0, 1);
        field("Type of Service", String.format("0x%02x", header.typeOfService()), 1, 1);
        field("Total Length", count(header.totalLenBytes()), 2, 2);
        field("Identification", Integer.toString(header.identification()), 4, 2);
        field("Flags", flags(header), 6, 1);
        field("Fragment Offset", count(header.fragmentOffsetBytes()), 6, 2);
        field("Time to Live", Integer.toString(header.ttl()), 8, 1);
        field("Protocol", protocol(header.protocol()), 9, 1);
        field("Header Checksum", hex(checksum), 10, 2);
        field("Source Address", Ipv4Address.format(header.source()), 12, 4);
        field("Destination Address", Ipv4Address.format(header.destination()), 16, 4);
        if (headerLenBytes > Ipv4Header.LEN_BYTES) {
            int optionsLenBytes = headerLenBytes - Ipv4Header.LEN_BYTES;
            field("Options", count(optionsLenBytes), Ipv4Header.LEN_BYTES, optionsLenBytes);
        }
    }

    /** The length of a first fragment's UDP header counts bytes that travel elsewhere, so it is not held against it. */
    private void udp(boolean firstFragment) {
        layer = "UDP";
        HeaderError error = UdpHeader.check(bytes, at, end - at);
        boolean longerThanFragment = firstFragment && error == HeaderError.BAD_LENGTH
                && UdpHeader.lenBytes(bytes, at) > end - at;
        if (!longerThanFragment && isMalformed(error)) {
            return;
        }
        UdpHeader header = UdpHeader.decode(bytes, at);
        lines.add(header.toString());
        field("Source Port", Integer.toString(header.sourcePort()), 0, 2);
        field("Destination Port", Integer.toString(header.destinationPort()), 2, 2);
        field("Length", count(header.lenBytes()), 4, 2);
        field("Checksum", hex(header.checksum()), 6, 2);
        at += UdpHeader.LEN_BYTES;
        data();
    }

    private void data() {
        layer = "Data";
        if (at < end) {
            field("Data", count(end - at), 0, end - at);
        }
    }

    private boolean isMalformed(HeaderError error) {
        if (error == HeaderError.NONE) {
            return false;
        }
        lines.add(layer + " malformed: " + error.text());
        field("malformed", error.text(), 0, end - at);
        return true;
    }

    private void field(String name, String value, int offsetInHeader, int lenBytes) {
        fields.add(new Field(layer, name, value, at + offsetInHeader - start, lenBytes));
    }

    private static String flags(Ipv4Header header) {
        String flags = (header.dontFragment() ? "DF " : "") + (header.moreFragments() ? "MF" : "");
        return flags.isEmpty() ? "none" : flags.strip();
    }

    private static String protocol(int number) {
        return number == Ipv4Header.PROTOCOL_UDP ? number + " (UDP)" : Integer.toString(number);
    }

    private static String hex(int value) {
        return String.format("0x%04x", value);
    }

    private static String count(int lenBytes) {
        return lenBytes + (lenBytes == 1 ? " byte" : " bytes");
    }
}
