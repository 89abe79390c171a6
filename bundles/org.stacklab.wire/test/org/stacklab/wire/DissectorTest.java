package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class DissectorTest {

    private static String valueOf(List<Field> fields, String layer, String name) {
        return fields.stream().filter(field -> field.layer().equals(layer) && field.name().equals(name))
                .map(Field::value).findFirst().orElse("absent");
    }

    private static void assertCoversEveryByte(Packet packet, List<Field> fields) {
        boolean[] covered = new boolean[packet.length()];
        for (Field field : fields) {
            for (int i = 0; i < field.lenBytes(); i++) {
                covered[field.byteOffset() + i] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            assertTrue(covered[i], "byte " + i + " of " + fields);
        }
    }

    @Test
    void takesAMyrinetPacketApart() {
        Packet packet = SamplePackets.myrinetUdp("hi!");
        List<Field> fields = Dissector.fields(packet, LinkType.MYRINET);
        assertEquals("0x0800", valueOf(fields, "Myrinet", "Subtype"));
        assertEquals("10.0.0.2", valueOf(fields, "IPv4", "Destination Address"));
        assertEquals("31 bytes", valueOf(fields, "IPv4", "Total Length"));
        assertEquals("0x5e1c", valueOf(fields, "UDP", "Checksum"));
        assertEquals(new Field("Data", "Data", "3 bytes", 32, 3), fields.getLast());
        assertCoversEveryByte(packet, fields);
    }

    @Test
    void takesAGmPacketApart() {
        Packet packet = gm(4096, 4099);
        List<Field> fields = Dissector.fields(packet, LinkType.MYRINET);
        assertEquals("4096 bytes", valueOf(fields, "GM", "Offset"));
        assertEquals("4099 bytes", valueOf(fields, "GM", "Message Length"));
        assertEquals(new Field("Data", "Data", "3 bytes", MyrinetHeader.LEN_BYTES + GmHeader.LEN_BYTES, 3), fields.getLast());
        assertCoversEveryByte(packet, fields);
        assertEquals("Myrinet type 0x0004/0x88b5 | GM port 5 message 2 offset 4096 of 4099 bytes",
                Dissector.summary(packet, LinkType.MYRINET));
    }

    @Test
    void gmDataBeyondItsMessageIsMalformed() {
        assertEquals(HeaderError.BAD_LENGTH.text(), valueOf(Dissector.fields(gm(4097, 4099), LinkType.MYRINET), "GM", "malformed"));
    }

    private static Packet gm(int offsetBytes, int messageBytes) {
        Packet packet = Packet.allocate(3);
        new GmHeader(5, 2, offsetBytes, messageBytes).push(packet);
        new MyrinetHeader(MyrinetHeader.TYPE_DATA, GmHeader.MYRINET_SUBTYPE).push(packet);
        MyrinetHeader.appendCrc(packet);
        return packet;
    }

    @Test
    void summaryIsOneLine() {
        assertEquals("Myrinet type 0x0004/0x0800 | IPv4 10.0.0.1 > 10.0.0.2 proto 17 len 31 id 7 ttl 64"
                + " | UDP 1024 > 80 len 11 sum 0x5e1c", Dissector.summary(SamplePackets.myrinetUdp("hi!"), LinkType.MYRINET));
    }

    @Test
    void firstFragmentShowsUdpAndTheNextOnlyData() {
        Packet first = SamplePackets.udp("12345678");
        new Ipv4Header(0, 36, 7, false, true, 0, 64, 17, 1, 2).write(first.array(), first.offset());
        new UdpHeader(1024, 80, 4096, 0).write(first.array(), first.offset() + 20);
        assertEquals("4096 bytes", valueOf(Dissector.fields(first, LinkType.IPV4), "UDP", "Length"));
        new Ipv4Header(0, 36, 7, false, false, 16, 64, 17, 1, 2).write(first.array(), first.offset());
        List<Field> next = Dissector.fields(first, LinkType.IPV4);
        assertEquals("absent", valueOf(next, "UDP", "Length"));
        assertEquals("16 bytes", valueOf(next, "Data", "Data"));
    }

    @Test
    void saysWhereSenseEnds() {
        Packet packet = SamplePackets.udp("hi!");
        packet.array()[packet.offset() + 1] ^= 1;
        assertEquals(List.of(new Field("IPv4", "malformed", "checksum mismatch", 0, 31)),
                Dissector.fields(packet, LinkType.IPV4));
        assertEquals("IPv4 malformed: checksum mismatch", Dissector.summary(packet, LinkType.IPV4));
    }

    @Test
    void hostileBytesNeverThrow() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 20_000; round++) {
            Packet packet = SamplePackets.udp("some data");
            for (int change = random.nextInt(4); change >= 0; change--) {
                packet.array()[packet.offset() + random.nextInt(packet.length())] = (byte) random.nextInt();
            }
            // A right header checksum lets the lies through to the deeper layers.
            int ip = packet.offset();
            NetworkOrder.put16(packet.array(), ip + 10, 0);
            int headerLenBytes = Math.min(Ipv4Header.headerLenBytes(packet.array(), ip), packet.length());
            NetworkOrder.put16(packet.array(), ip + 10,
                    InternetChecksum.finish(InternetChecksum.sum(packet.array(), ip, headerLenBytes)));
            Packet truncated = packet.slice(0, random.nextInt(packet.length() + 1));
            assertCoversEveryByte(truncated, Dissector.fields(truncated, LinkType.IPV4));
            Dissector.fields(truncated, LinkType.MYRINET);
        }
    }
}
