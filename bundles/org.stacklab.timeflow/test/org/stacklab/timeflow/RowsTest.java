package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void eachGoesToTheFirstFreeRow() {
        Random random = new Random(7);
        Rows rows = new Rows();
        List<Long> ends = new ArrayList<>();
        long startPs = 0;
        for (int i = 0; i < 2000; i++) {
            startPs += random.nextInt(10);
            long endPs = startPs + random.nextInt(200);
            int expected = 0;
            while (expected < ends.size() && ends.get(expected) > startPs) {
                expected++;
            }
            if (expected == ends.size()) {
                ends.add(0L);
            }
            ends.set(expected, endPs);
            assertEquals(expected, rows.place(startPs, endPs));
        }
        assertEquals(ends.size(), rows.used());
    }
}
