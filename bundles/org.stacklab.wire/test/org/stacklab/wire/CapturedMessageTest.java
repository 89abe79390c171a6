package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapturedMessageTest {
    private static final String MACS = "020000000001 020000000002";
    /** 10.0.0.1:1024 to 10.0.0.2:80, 100 bytes of user data. */
    private static final String UDP = "45000080 00070000 4011 0000 0a000001 0a000002 0400 0050 006c 0000";
    private static final String FIRST_FRAGMENT = "45000034 00072000 4011 0000 0a000001 0a000002 0400 0050 1008 0000";
    private static final String NEXT_FRAGMENT = "45000034 00070004 4011 0000 0a000001 0a000002 0400 0050 1008 0000";
    /** 24 bytes of TCP header, 76 of user data. */
    private static final String TCP = "45000078 00070000 4006 0000 0a000001 0a000002 0400 0050 00000000 00000000 6018 0000";
    private static final String TCP_ACK = "45000028 00070000 4006 0000 0a000001 0a000002 0400 0050 00000000 00000000 5010 0000";
    private static final String OFFLOADED_TCP = "45000000 00070000 4006 0000 0a000001 0a000002 0400 0050 00000000 00000000 5018 0000";
    private static final String ADDRESSES6 = "20010db8000000000000000000000001 20010db8000000000000000000000002";
    private static final String UDP6 = "60000000 0010 11 40" + ADDRESSES6 + "0400 0050 0010 0000";
    /** Behind hop-by-hop options and a fragment header. */
    private static final String FRAGMENT6 = "60000000 0100 00 40" + ADDRESSES6 + "2c00000000000000 1100000100000007 0400 0050 2008 0000";

    private static Optional<CapturedMessage> of(int linkType, String hex, long originalBytes) {
        return CapturedMessage.of(new CapturedFrame(9, 2, linkType, originalBytes, HexFormat.of().parseHex(hex.replace(" ", ""))));
    }

    private static int lenBytes(int linkType, String hex) {
        return of(linkType, hex, 2_000).map(CapturedMessage::lenBytes).orElse(0);
    }

    @Test
    void tellsWhoSaysHowMuchToWhom() {
        assertEquals(Optional.of(new CapturedMessage(9, 2, "10.0.0.1", "10.0.0.2", 1024, 80, 100)), of(101, UDP, 128));
        assertEquals(Optional.of(new CapturedMessage(9, 2, "2001:db8:0:0:0:0:0:1", "2001:db8:0:0:0:0:0:2", 1024, 80, 8)),
                of(229, UDP6, 56));
    }

    @ParameterizedTest
    @CsvSource({UDP + ", 100", FIRST_FRAGMENT + ", 4096", NEXT_FRAGMENT + ", 0", TCP + ", 76", TCP_ACK + ", 0", UDP6 + ", 8",
        FRAGMENT6 + ", 8192"})
    void countsEachDatagramOnce(String packet, int bytes) {
        assertEquals(bytes, lenBytes(101, packet));
    }

    @Test
    void aCardThatCutsSegmentsLeavesTheLengthToTheCapture() {
        assertEquals(60_000, of(101, OFFLOADED_TCP, 60_040).orElseThrow().lenBytes());
        assertEquals(Optional.empty(), of(101, OFFLOADED_TCP, 0xFFFF_FFFFL), "a length nobody believes");
    }

    @Test
    void everyMediumHasItsHeader() {
        assertEquals(100, lenBytes(1, MACS + "0800" + UDP));
        assertEquals(8, lenBytes(1, MACS + "86dd" + UDP6));
        assertEquals(100, lenBytes(1, MACS + "88a80001 81000002 0800" + UDP), "two tags");
        assertEquals(0, lenBytes(1, MACS + "0806" + UDP), "ARP");
        assertEquals(100, lenBytes(113, "0000 0001 0006 0000000000000000 0800" + UDP));
        assertEquals(100, lenBytes(276, "0800 0000 00000001 0001 00 06 0000000000000000" + UDP));
        assertEquals(100, lenBytes(0, "02000000" + UDP));
        for (int bare : new int[] {12, 14, 101, 228}) {
            assertEquals(100, lenBytes(bare, UDP));
        }
        assertEquals(0, lenBytes(105, UDP), "IEEE 802.11");
    }

    @ParameterizedTest
    @ValueSource(strings = {UDP, TCP, UDP6, FRAGMENT6})
    void headersThatWereNotKeptAreNoMessage(String packet) {
        String hex = packet.replace(" ", "");
        for (int len = 0; len < hex.length() - 8; len += 2) {
            assertEquals(0, lenBytes(101, hex.substring(0, len)));
        }
    }

    @Test
    void lengthsThatContradictEachOtherAreNoMessage() {
        assertEquals(0, lenBytes(101, UDP.replace("006c", "006d")), "UDP is longer than IP");
        assertEquals(0, lenBytes(101, UDP.replace("006c", "0007")), "shorter than its header");
        assertEquals(0, lenBytes(101, UDP.replace("45000080", "44000080")), "an IP header of 16 bytes");
        assertEquals(0, lenBytes(101, UDP.replace("4011", "4001")), "ICMP");
    }

    @Test
    void anythingMayBeInAPacket() {
        Random random = new Random(5);
        int[] links = {0, 1, 101, 113, 276};
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = HexFormat.of().parseHex((round % 2 == 0 ? UDP6 : FRAGMENT6).replace(" ", ""));
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            CapturedMessage.of(new CapturedFrame(0, 0, links[round % links.length], random.nextLong(1L << 32), bytes))
                    .ifPresent(message -> assertTrue(message.lenBytes() > 0));
        }
        byte[] tags = ByteBuffer.allocate(1 << 18).array();
        for (int at = 12; at + 4 <= tags.length; at += 4) {
            tags[at] = (byte) 0x81;
        }
        assertEquals(Optional.empty(), CapturedMessage.of(new CapturedFrame(0, 0, 1, tags.length, tags)));
    }

    @Test
    void addressesHaveOneText() {
        assertEquals(Optional.of("2001:db8:0:0:0:0:0:1"), IpAddress.canonical("2001:DB8::1"));
        assertEquals(Optional.of("10.0.0.1"), IpAddress.canonical("10.0.0.1"));
        for (String wrong : new String[] {"", "10.0.0", "10.0.0.256", "localhost", "fe80::1%eth0", "1:2", "::g"}) {
            assertEquals(Optional.empty(), IpAddress.canonical(wrong), wrong);
        }
    }
}
