package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Randomness depends on seed, origin and purpose only. */
final class RandomStreamTest {
    private static RandomStream stream(long seed, String purpose, String id, String... others) {
        TreeSet<String> ids = new TreeSet<>(List.of(others));
        ids.add(id);
        return new Simulator(seed, ids, true).origin(id).random(purpose);
    }

    private static List<Long> first(RandomStream stream) {
        return LongStream.generate(stream::nextLong).limit(8).boxed().toList();
    }

    @Test
    void theStreamIsTheSameInEveryRunAndBesideAnyOtherOrigin() {
        assertEquals(first(stream(1, "loss", "link")), first(stream(1, "loss", "link")));
        assertEquals(first(stream(1, "loss", "link")), first(stream(1, "loss", "link", "a", "z")));
    }

    @Test
    void seedOriginAndPurposeEachMakeAnotherStream() {
        Set<List<Long>> streams = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            for (String id : List.of("a", "b", "ab", "link")) {
                for (String purpose : List.of("a", "b", "loss", "")) {
                    streams.add(first(stream(seed, purpose, id)));
                }
            }
        }
        assertEquals(10 * 4 * 4, streams.size());
    }

    @Test
    void whatOneStreamUsesShiftsNoOther() {
        Origin origin = new Simulator(5, new TreeSet<>(List.of("a")), true).origin("a");
        RandomStream quiet = origin.random("quiet");
        RandomStream busy = origin.random("busy");
        List<Long> expected = first(origin.random("quiet"));
        first(busy);
        assertEquals(expected, first(quiet));
        assertNotEquals(expected, first(origin.random("busy")));
    }

    @Test
    void numbersStayBelowTheBoundAndFillItEvenly() {
        RandomStream stream = stream(1, "p", "o");
        int[] counts = new int[10];
        for (int i = 0; i < 100_000; i++) {
            counts[stream.nextInt(10)]++;
        }
        assertTrue(Arrays.stream(counts).allMatch(c -> c > 9_500 && c < 10_500), () -> Arrays.toString(counts));
        assertEquals(0, stream.nextInt(1));
        assertTrue(stream.nextInt(Integer.MAX_VALUE) >= 0);
        assertThrows(IllegalArgumentException.class, () -> stream.nextInt(0));
    }

    @Test
    void chancesAreKept() {
        RandomStream stream = stream(1, "p", "o");
        int hits = 0;
        for (int i = 0; i < 1_000_000; i++) {
            assertTrue(!stream.chance(0) && stream.chance(1_000_000));
            hits += stream.chance(1_000) ? 1 : 0;
        }
        assertTrue(hits > 850 && hits < 1_150, hits + " of 1 000 expected");
    }
}
