package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Finds what a look at every rectangle finds. */
final class TrackTest {
    private record Given(long[] startsPs, long[] endsPs) implements Intervals {
        @Override
        public long startPs(int number) {
            return startsPs[number];
        }

        @Override
        public long endPs(int number) {
            return endsPs[number];
        }
    }

    @Test
    void findsTheSameAsLookingAtEach() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            int size = 1 + random.nextInt(200);
            long[] startPs = new long[size + 3];
            long[] endPs = new long[size + 3];
            long ps = random.nextInt(50);
            for (int i = 3; i < startPs.length; i++) {
                startPs[i] = ps;
                ps += random.nextInt(4) * (random.nextInt(10) == 0 ? 1_000L : 1L);
                endPs[i] = ps;
                ps += random.nextInt(3);
            }
            compare(new Track(0, 0, 3, startPs.length, new Given(startPs, endPs)), startPs, endPs, ps);
        }
    }

    private static void compare(Track track, long[] startPs, long[] endPs, long lastPs) {
        long stepPs = Math.max(1, lastPs / 500);
        for (long ps = -1; ps <= lastPs + 1; ps += stepPs) {
            long key = ps;
            assertEquals(IntStream.range(3, track.end()).filter(i -> startPs[i] >= key).findFirst().orElse(track.end()),
                    track.firstBegun(ps));
            assertEquals(IntStream.range(3, track.end()).filter(i -> endPs[i] >= key).findFirst().orElse(track.end()),
                    track.firstEnded(ps));
        }
    }
}
