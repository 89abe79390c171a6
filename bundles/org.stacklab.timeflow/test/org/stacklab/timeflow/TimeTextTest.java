package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTextTest {
    @Test
    void microsecondsWhereThePapersUseThem() {
        assertEquals("0.0 us", TimeText.of(0));
        assertEquals("999 ps", TimeText.of(999));
        assertEquals("99.9 ns", TimeText.of(99_900));
        assertEquals("0.1 us", TimeText.of(100_000));
        assertEquals("412.3 us", TimeText.of(412_345_678));
        assertEquals("9999.9 us", TimeText.of(9_999_900_000L));
        assertEquals("10.0 ms", TimeText.of(10_000_000_000L));
        assertEquals("3600.0 s", TimeText.of(3_600_000_000_000_000L));
    }

    @Test
    void allDigitsOnTheAxis() {
        assertEquals("0", TimeText.US.exact(0));
        assertEquals("100", TimeText.US.exact(100_000_000));
        assertEquals("0.25", TimeText.US.exact(250_000));
    }

    @Test
    void readsWhatPeopleWrite() {
        assertEquals(1_500_000_000L, TimeText.parse(" 1.5 ms"));
        assertEquals(1_500_000_000L, TimeText.parse("1,5MS"));
        assertEquals(300_000_000L, TimeText.parse("300"));
        assertEquals(300_000_000L, TimeText.parse("300 \u00b5s"));
        assertEquals(7, TimeText.parse("7ps"));
    }

    @Test
    void saysHowTimesAreWritten() {
        for (String wrong : List.of("", "-3 us", "soon", "3 h", "999999999 s")) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> TimeText.parse(wrong)).getMessage().contains("1.5 ms"), wrong);
        }
    }

    @Test
    void tellsLateInstantsApart() {
        assertEquals("19412345.6 us", TimeText.at(19_412_345_600_000L, 270_000_000L));
        assertEquals("10.0 us", TimeText.at(10_000_000L, 5_000_000_000_000L));
    }
}
