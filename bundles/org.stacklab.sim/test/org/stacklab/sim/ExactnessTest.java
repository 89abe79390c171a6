package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No picosecond is lost or invented, however long a run is. */
final class ExactnessTest {
    private static final int ALL = SharedResource.CAPACITY;

    /** Starts its activity again as soon as it is done, until the pieces all streams have in common are used up. */
    private static final class Stream {
        private final Activity activity;
        private final SplittableRandom works;
        private final int[] piecesLeft;
        private long sumPs;

        Stream(Activity activity, long seed, int[] piecesLeft) {
            this.activity = activity;
            this.works = new SplittableRandom(seed);
            this.piecesLeft = piecesLeft;
        }

        void next() {
            if (piecesLeft[0]-- > 0) {
                long workPs = works.nextLong(1, 1_000);
                sumPs += workPs;
                activity.start(workPs, this::next);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 10000000", "2, 10000000", "3, 1000000"})
    void aBusInDemandServesWithoutAPause(int count, int pieces) {
        World world = quiet();
        SharedResource bus = world.bus("bus");
        int[] piecesLeft = {pieces};
        Stream[] streams = new Stream[count];
        for (int i = 0; i < count; i++) {
            streams[i] = new Stream(world.activity("s").using(bus, ALL).weight(i + 1).build(), i, piecesLeft);
            streams[i].next();
        }
        world.run();
        long sumPs = 0;
        for (Stream stream : streams) {
            sumPs += stream.sumPs;
        }
        assertEquals(sumPs, world.sim.nowPs(), "virtual time is the work, to the picosecond");
        assertEquals(sumPs, bus.servedPs());
    }

    @Test
    void aProcessorInDemandServesWithoutAPause() {
        World world = quiet();
        Cpu cpu = world.cpu(3);
        int[] piecesLeft = {1_000_000};
        Stream[] streams = new Stream[3];
        for (int i = 0; i < 3; i++) {
            streams[i] = new Stream(world.task("s", cpu, i), i, piecesLeft);
            streams[i].next();
        }
        world.run();
        assertEquals(streams[0].sumPs + streams[1].sumPs + streams[2].sumPs, world.sim.nowPs());
        assertEquals(world.sim.nowPs(), cpu.servedPs());
    }

    /** Odd demands on coupled buses, started and cancelled at random: over no interval does a bus serve more than the interval. */
    @Test
    void noResourceServesMoreThanItsCapacityOverAnyInterval() {
        SplittableRandom random = new SplittableRandom(7);
        for (int lab = 0; lab < 50; lab++) {
            World world = quiet();
            SharedResource[] buses = {world.bus("a"), world.bus("b"), world.bus("c")};
            int[] piecesLeft = {2_000};
            for (int i = 0; i < 6; i++) {
                ActivityBuilder builder = world.activity("s").weight(random.nextInt(1, 5));
                for (SharedResource bus : buses) {
                    builder.using(bus, random.nextBoolean() ? random.nextInt(ALL + 1) : 0);
                }
                new Stream(builder.using(world.bus("own"), 1).build(), i, piecesLeft).next();
            }
            assertNeverAboveCapacity(world, buses);
        }
    }

    /** With s(t) served up to t, s(v) - s(u) <= v - u for all u < v means that t - s(t) never falls by more than the rounding. */
    private static void assertNeverAboveCapacity(World world, SharedResource[] buses) {
        long[] greatestIdlePs = new long[buses.length];
        while (world.sim.step()) {
            for (int r = 0; r < buses.length; r++) {
                long idlePs = world.sim.nowPs() - buses[r].servedPs();
                assertTrue(idlePs >= greatestIdlePs[r] - 8, "each of the six streams may round by a picosecond, and one may be spare");
                greatestIdlePs[r] = Math.max(greatestIdlePs[r], idlePs);
            }
        }
    }

    @Test
    void whatIsUnderWayCountsAsServedUpToNow() {
        World world = new World();
        SharedResource bus = world.bus("bus");
        world.transfer("a", bus, ALL).start(1_000, () -> { });
        world.transfer("b", bus, 500_000).start(1_000, () -> { });
        long[] servedPs = new long[1];
        world.at(600, () -> servedPs[0] = bus.servedPs());
        world.run();
        assertEquals(600, servedPs[0]);
        assertEquals(1_500, bus.servedPs());
    }

    @Test
    void fractionsOfTheCapacityAddUp() {
        World world = quiet();
        SharedResource bus = world.bus("bus");
        int[] piecesLeft = {1_000_000};
        Stream stream = new Stream(world.transfer("s", bus, 333_333), 1, piecesLeft);
        stream.next();
        world.run();
        assertEquals(Rational.of(stream.sumPs).times(Rational.of(333_333, ALL)).floor(), bus.servedPs());
    }

    private static World quiet() {
        World world = new World();
        world.sim.listen(ended -> { });
        return world;
    }
}
