package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class Ipv4HeaderTest {

    /** Words 4500 0073 0000 4000 4011 xxxx c0a8 0001 c0a8 00c7 add up to 2479c, folded 479e, complement b861. */
    private static final byte[] VECTOR = HexFormat.of().parseHex("450000730000400040" + "11b861c0a80001c0a800c7");

    private static byte[] packet() {
        return Arrays.copyOf(VECTOR, 0x73);
    }

    private static HeaderError check(byte[] bytes) {
        return Ipv4Header.check(bytes, 0, bytes.length);
    }

    private static void seal(byte[] bytes, int headerLenBytes) {
        NetworkOrder.put16(bytes, 10, 0);
        NetworkOrder.put16(bytes, 10, InternetChecksum.finish(InternetChecksum.sum(bytes, 0, headerLenBytes)));
    }

    @Test
    void readsEveryFieldOfTheVector() {
        Ipv4Header expected = new Ipv4Header(0, 0x73, 0, true, false, 0, 64, 17, 0xC0A80001, 0xC0A800C7);
        assertEquals(new Decoded.Header<>(expected), Ipv4Header.parse(Packet.wrap(packet())));
        assertEquals("IPv4 192.168.0.1 > 192.168.0.199 proto 17 len 115 id 0 ttl 64 DF", expected.toString());
    }

    @Test
    void writesTheVector() {
        byte[] written = new byte[20];
        Arrays.fill(written, (byte) 0xAA);
        new Ipv4Header(0, 0x73, 0, true, false, 0, 64, 17, 0xC0A80001, 0xC0A800C7).write(written, 0);
        assertArrayEquals(VECTOR, written);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 2000; round++) {
            Ipv4Header header = new Ipv4Header(random.nextInt(256), random.nextInt(20, 65536), random.nextInt(65536),
                    random.nextBoolean(), random.nextBoolean(), random.nextInt(8192) * 8, random.nextInt(256),
                    random.nextInt(256), random.nextInt(), random.nextInt());
            byte[] bytes = new byte[3 + header.totalLenBytes()];
            header.write(bytes, 3);
            assertEquals(HeaderError.NONE, Ipv4Header.check(bytes, 3, header.totalLenBytes()));
            assertEquals(header, Ipv4Header.decode(bytes, 3));
        }
    }

    @Test
    void optionsAreAcceptedAndSkipped() {
        byte[] bytes = packet();
        bytes[0] = 0x47;
        Arrays.fill(bytes, 20, 28, (byte) 1);
        seal(bytes, 28);
        assertEquals(HeaderError.NONE, check(bytes));
        assertEquals(28, Ipv4Header.headerLenBytes(bytes, 0));
    }

    @Test
    void namesWhatIsWrong() {
        assertEquals(HeaderError.TRUNCATED, check(Arrays.copyOf(VECTOR, 19)));
        assertEquals(HeaderError.BAD_LENGTH, check(Arrays.copyOf(packet(), 0x72)));
        byte[] version6 = packet();
        version6[0] = 0x65;
        assertEquals(HeaderError.WRONG_VERSION, check(version6));
        byte[] shortHeader = packet();
        shortHeader[0] = 0x44;
        assertEquals(HeaderError.BAD_HEADER_LENGTH, check(shortHeader));
        byte[] longHeader = Arrays.copyOf(VECTOR, 56);
        longHeader[0] = 0x4F;
        assertEquals(HeaderError.BAD_HEADER_LENGTH, check(longHeader));
        byte[] tinyTotal = packet();
        tinyTotal[3] = 19;
        assertEquals(HeaderError.BAD_LENGTH, check(tinyTotal));
        byte[] changed = packet();
        changed[19] ^= 1;
        assertEquals(new Decoded.Malformed<Ipv4Header>(HeaderError.BAD_CHECKSUM), Ipv4Header.parse(Packet.wrap(changed)));
    }

    @Test
    void pseudoHeaderSumIsThatOfItsBytes() {
        byte[] pseudo = HexFormat.of().parseHex("c0a80001" + "c0a800c7" + "0011" + "005f");
        assertEquals(InternetChecksum.sum(pseudo, 0, 12),
                Ipv4Header.pseudoHeaderSum(0xC0A80001, 0xC0A800C7, Ipv4Header.PROTOCOL_UDP, 0x5f));
    }

    @Test
    void illegalHeadersCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> header(19, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> header(65536, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> header(20, 65536, 0));
        assertThrows(IllegalArgumentException.class, () -> header(20, 0, 4));
        assertThrows(IllegalArgumentException.class, () -> header(20, 0, 65536));
    }

    private static Ipv4Header header(int totalLenBytes, int identification, int fragmentOffsetBytes) {
        return new Ipv4Header(0, totalLenBytes, identification, false, false, fragmentOffsetBytes, 64, 17, 1, 2);
    }
}
