package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class UdpHeaderTest {

    private static final int SOURCE = 0x0A000001;
    private static final int DESTINATION = 0x0A000002;

    /**
     * 10.0.0.1:1024 to 10.0.0.2:80, data "hi!". By hand: 0a00+0001+0a00+0002+0011+000b (pseudo header) +0400+0050+000b
     * (header) +6869+2100 (data) = a1e3, complement 5e1c.
     */
    private static final byte[] VECTOR = HexFormat.of().parseHex("04000050000b5e1c" + "686921");

    private static int dataSum(byte[] datagram) {
        return InternetChecksum.sum(datagram, 8, datagram.length - 8);
    }

    @Test
    void readsTheVector() {
        assertEquals(new Decoded.Header<>(new UdpHeader(1024, 80, 11, 0x5e1c)), UdpHeader.parse(Packet.wrap(VECTOR)));
        assertTrue(UdpHeader.isIntact(VECTOR, 0, SOURCE, DESTINATION, dataSum(VECTOR)));
    }

    @Test
    void writesTheVector() {
        byte[] written = VECTOR.clone();
        new UdpHeader(1024, 80, 11, UdpHeader.NO_CHECKSUM).write(written, 0);
        assertEquals(UdpHeader.NO_CHECKSUM, UdpHeader.checksum(written, 0));
        UdpHeader.putChecksum(written, 0, SOURCE, DESTINATION, dataSum(written));
        assertArrayEquals(VECTOR, written);
    }

    @Test
    void computedZeroIsSentAsAllOnes() {
        byte[] datagram = VECTOR.clone();
        // The two bytes that make the whole sum ffff, so that its complement is zero.
        datagram[8] = (byte) (0x68 + 0x5e);
        datagram[9] = (byte) (0x69 + 0x1c);
        UdpHeader.putChecksum(datagram, 0, SOURCE, DESTINATION, dataSum(datagram));
        assertEquals(0xFFFF, UdpHeader.checksum(datagram, 0));
        assertTrue(UdpHeader.isIntact(datagram, 0, SOURCE, DESTINATION, dataSum(datagram)));
    }

    @Test
    void missingChecksumFitsNothing() {
        byte[] datagram = VECTOR.clone();
        new UdpHeader(1024, 80, 11, UdpHeader.NO_CHECKSUM).write(datagram, 0);
        assertFalse(UdpHeader.isIntact(datagram, 0, SOURCE, DESTINATION, dataSum(datagram)));
    }

    @Test
    void everyFlippedBitAndAForeignAddressAreNoticed() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] datagram = new byte[8 + 33];
        random.nextBytes(datagram);
        new UdpHeader(5001, 5002, datagram.length, 0).write(datagram, 0);
        UdpHeader.putChecksum(datagram, 0, SOURCE, DESTINATION, dataSum(datagram));
        assertTrue(UdpHeader.isIntact(datagram, 0, SOURCE, DESTINATION, dataSum(datagram)));
        assertFalse(UdpHeader.isIntact(datagram, 0, SOURCE, DESTINATION + 1, dataSum(datagram)));
        for (int bit = 0; bit < datagram.length * 8; bit++) {
            datagram[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(UdpHeader.isIntact(datagram, 0, SOURCE, DESTINATION, dataSum(datagram)));
            datagram[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void namesWhatIsWrong() {
        assertEquals(HeaderError.TRUNCATED, UdpHeader.check(VECTOR, 0, 7));
        assertEquals(HeaderError.BAD_LENGTH, UdpHeader.check(VECTOR, 0, 10));
        byte[] tiny = VECTOR.clone();
        tiny[5] = 7;
        assertEquals(new Decoded.Malformed<UdpHeader>(HeaderError.BAD_LENGTH), UdpHeader.parse(Packet.wrap(tiny)));
    }

    @Test
    void printsOneLine() {
        assertEquals("UDP 1024 > 80 len 11 sum 0x5e1c", UdpHeader.decode(VECTOR, 0).toString());
        assertEquals("UDP 1 > 2 len 8 sum none", new UdpHeader(1, 2, 8, 0).toString());
    }

    @Test
    void illegalHeadersCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new UdpHeader(65536, 0, 8, 0));
        assertThrows(IllegalArgumentException.class, () -> new UdpHeader(0, -1, 8, 0));
        assertThrows(IllegalArgumentException.class, () -> new UdpHeader(0, 0, 7, 0));
    }
}
