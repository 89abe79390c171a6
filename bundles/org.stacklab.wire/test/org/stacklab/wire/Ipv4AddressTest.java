package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4AddressTest {

    @Test
    void firstOctetIsTheHighestByte() {
        assertEquals(0xC0A800C7, Ipv4Address.parse("192.168.0.199"));
        assertEquals("192.168.0.199", Ipv4Address.format(0xC0A800C7));
    }

    @Test
    void textAndNumberAreTheSameThing() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 1000; round++) {
            int address = random.nextInt();
            assertEquals(address, Ipv4Address.parse(Ipv4Address.format(address)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10.0.0", "10.0.0.1.2", "10.0.0.256", "10.0.0.-1", "10.0.0.01", "10.0.0.", "a.b.c.d",
            "10.0.0.1 ", "10.0.0.9999999999"})
    void anythingElseIsOneSentence(String text) {
        Exception mistake = assertThrows(IllegalArgumentException.class, () -> Ipv4Address.parse(text));
        assertTrue(mistake.getMessage().startsWith("\"" + text + "\" is not an IPv4 address; write "));
    }
}
