package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MyrinetHeaderTest {

    private static final MyrinetHeader IPV4 = new MyrinetHeader(MyrinetHeader.TYPE_DATA, MyrinetHeader.SUBTYPE_IPV4);

    private static Packet framed(int payloadLenBytes) {
        Packet packet = Packet.allocate(payloadLenBytes);
        IPV4.push(packet);
        MyrinetHeader.appendCrc(packet);
        return packet;
    }

    private static HeaderError check(Packet packet) {
        return MyrinetHeader.check(packet.array(), packet.offset(), packet.length());
    }

    @Test
    void framesAPayloadInFiveBytes() {
        // Byte by byte, x^8 = x^2+x+1 = 07: 04*07 = 1c, (1c+08)*07 = 6c, (6c+00)*07 = 104 = 04+07 = 03.
        assertArrayEquals(new byte[] {0, 4, 8, 0, 3}, framed(0).toByteArray());
    }

    @Test
    void whatIsFramedIsFoundWell() {
        Packet packet = framed(33);
        assertEquals(38, packet.length());
        assertEquals(HeaderError.NONE, check(packet));
        assertTrue(MyrinetHeader.carriesIpv4(packet.array(), packet.offset()));
    }

    @Test
    void namesWhatIsWrong() {
        assertEquals(HeaderError.TRUNCATED, check(framed(0).slice(0, 4)));
        Packet routed = framed(3);
        routed.array()[routed.push(1)] = (byte) 0x81;
        assertEquals(HeaderError.WRONG_TYPE, check(routed));
        Packet changed = framed(3);
        changed.array()[changed.offset() + 5] ^= 0x10;
        assertEquals(new Decoded.Malformed<MyrinetHeader>(HeaderError.BAD_CHECKSUM), MyrinetHeader.parse(changed));
        assertEquals(new Decoded.Header<>(IPV4), MyrinetHeader.parse(framed(3)));
    }

    @Test
    void typeCannotLookLikeARoute() {
        assertThrows(IllegalArgumentException.class, () -> new MyrinetHeader(0x8000, 0));
        assertEquals("Myrinet type 0x0004/0x0800", IPV4.toString());
    }
}
