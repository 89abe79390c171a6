package org.stacklab.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class PortTableTest {

    @Test
    void behavesLikeAMap() {
        SplittableRandom random = new SplittableRandom(1);
        PortTable<Integer> table = new PortTable<>();
        TreeMap<Integer, Integer> map = new TreeMap<>();
        for (int round = 0; round < 5000; round++) {
            int port = random.nextInt(1, 60);
            assertEquals(map.get(port), table.lookup(port));
            assertEquals(map.containsKey(port), table.isBound(port));
            if (random.nextBoolean()) {
                assertEquals(map.putIfAbsent(port, round) == null, table.bind(port, round));
            } else if (map.remove(port) != null) {
                table.unbind(port);
            }
        }
    }

    @Test
    void secondBindFailsAndChangesNothing() {
        PortTable<String> table = new PortTable<>();
        assertTrue(table.bind(65535, "first"));
        assertFalse(table.bind(65535, "second"));
        assertEquals("first", table.lookup(65535));
        assertNull(table.lookup(0));
    }

    @Test
    void callersMistakes() {
        PortTable<String> table = new PortTable<>();
        assertThrows(IllegalStateException.class, () -> table.bind(0, ""));
        assertThrows(IllegalStateException.class, () -> table.bind(65536, ""));
        assertThrows(IllegalStateException.class, () -> table.unbind(80));
    }
}
