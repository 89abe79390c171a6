package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bandwidth is split as the theory says. */
final class SharingTest {
    private static final int ALL = SharedResource.CAPACITY;
    private static final Runnable NOTHING = () -> { };

    private final World world = new World();

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void equalTransfersTakeAsManyTimesAsLongAsThereAreOfThem() {
        SplittableRandom random = new SplittableRandom(2);
        for (int n = 1; n <= 40; n++) {
            World fresh = new World();
            SharedResource bus = fresh.bus("bus");
            long workPs = random.nextLong(1_000_000_000) * 2 + 1;
            for (int i = 0; i < n; i++) {
                fresh.transfer("t", bus, ALL).start(workPs, NOTHING);
            }
            fresh.run();
            assertEquals(n, fresh.spans.size());
            for (World.Span span : fresh.spans) {
                assertEquals(n * workPs, span.endPs());
                assertEquals(workPs, span.ownPs());
            }
            assertEquals(n * workPs, bus.servedPs());
        }
    }

    @Test
    void whoIsSlowedWaits() {
        SharedResource bus = world.bus("bus");
        world.transfer("first", bus, ALL / 2).start(1_000, NOTHING);
        Activity second = world.transfer("second", bus, ALL);
        world.at(500, () -> second.start(1_000, NOTHING));
        world.at(400, () -> assertEquals(0, bus.waiting()));
        world.at(600, () -> assertTrue(bus.waiting() > 0));
        world.run();
        assertEquals(0, bus.waiting());
    }

    @Test
    void aTransferThatArrivesHalfWayDelaysTheFirstByHalf() {
        SharedResource bus = world.bus("bus");
        world.transfer("first", bus, ALL).start(1_000, NOTHING);
        Activity second = world.transfer("second", bus, ALL);
        world.at(500, () -> second.start(1_000, NOTHING));
        world.run();
        assertEquals(1_500, world.span("first").endPs());
        assertEquals(2_000, world.span("second").endPs());
    }

    @Test
    void whoWantsLessThanAFairShareGetsItAndTheOthersSplitTheRest() {
        SharedResource bus = world.bus("bus");
        world.transfer("small", bus, 200_000).start(1_000_000, NOTHING);
        world.transfer("great", bus, ALL).start(400_000, NOTHING);
        world.transfer("other", bus, ALL).start(400_000, NOTHING);
        world.run();
        assertEquals(1_000_000, world.span("small").endPs());
        assertEquals(1_000_000, world.span("great").endPs());
        assertEquals(1_000_000, world.span("other").endPs());
    }

    @Test
    void demandsThatFitTogetherDisturbNobody() {
        SharedResource bus = world.bus("bus");
        world.transfer("a", bus, 600_000).start(777, NOTHING);
        world.transfer("b", bus, 400_000).start(555, NOTHING);
        world.run();
        assertEquals(777, world.span("a").endPs());
        assertEquals(555, world.span("b").endPs());
    }

    @Test
    void weightsFavourWhoHasThem() {
        SharedResource bus = world.bus("bus");
        world.activity("cpu").using(bus, ALL).weight(3).build().start(3_000, NOTHING);
        world.activity("dma").using(bus, ALL).weight(1).build().start(3_000, NOTHING);
        world.run();
        assertEquals(4_000, world.span("cpu").endPs());
        assertEquals(6_000, world.span("dma").endPs());
    }

    @Test
    void whoIsHeldUpElsewhereLeavesRoom() {
        SharedResource memory = world.bus("memory");
        SharedResource pci = world.bus("pci");
        world.activity("dma1").using(pci, ALL).using(memory, 400_000).build().start(1_000, NOTHING);
        world.activity("dma2").using(pci, ALL).using(memory, 400_000).build().start(1_000, NOTHING);
        world.transfer("copy", memory, ALL).start(1_200, NOTHING);
        world.run();
        assertEquals(2_000, world.span("dma1").endPs(), "half of the PCI bus");
        assertEquals(2_000, world.span("dma2").endPs(), "half of the PCI bus");
        assertEquals(2_000, world.span("copy").endPs(), "60 percent of the memory bus");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void speedsAreWeightedMaxMinFairInTheDominantShare(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = random.nextInt(1, 30);
        SharedResource[] buses = new SharedResource[random.nextInt(1, 6)];
        Arrays.setAll(buses, r -> world.bus("bus" + r));
        List<Activity> activities = new ArrayList<>();
        List<ReferenceSolver.User> users = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int weight = random.nextBoolean() ? 1 : random.nextInt(1, 1001);
            Map<Integer, Rational> demands = new HashMap<>();
            ActivityBuilder builder = world.activity("a").weight(weight);
            for (int r = 0; r < buses.length; r++) {
                int demand = random.nextInt(3) == 0 ? random.nextInt(1, ALL + 1) : random.nextInt(3) * ALL / 2;
                builder.using(buses[r], demand);
                if (demand > 0) {
                    demands.put(r, Rational.of(demand, ALL));
                }
            }
            activities.add(builder.build());
            users.add(new ReferenceSolver.User(demands, weight));
        }
        activities.forEach(a -> a.start(1_000_000, NOTHING));
        world.sim.run(0, Long.MAX_VALUE, new Stop());
        List<ReferenceSolver.Share> shares = ReferenceSolver.solve(users, buses.length);
        for (int i = 0; i < count; i++) {
            assertClose(shares.get(i).speed(), activities.get(i).nextSpeed);
        }
        assertFair(ReferenceSolver.competing(users), shares, buses.length);
        assertWithinCapacity(activities, buses);
    }

    private static void assertClose(Rational expected, long speed) {
        Rational error = expected.minus(Rational.of(speed, Speed.FULL)).by(expected);
        assertTrue(error.max(Rational.ZERO.minus(error)).compareTo(Rational.of(1, 1L << 32)) < 0, () -> expected + " is not " + speed);
    }

    /** The reference itself: nobody takes more than there is, and who is slow lacks a resource of which nobody has a greater share. */
    private static void assertFair(List<ReferenceSolver.User> users, List<ReferenceSolver.Share> shares, int resources) {
        for (int r = 0; r < resources; r++) {
            Rational used = Rational.ZERO;
            Rational greatest = Rational.ZERO;
            for (int i = 0; i < users.size(); i++) {
                if (users.get(i).demands().containsKey(r)) {
                    used = used.plus(users.get(i).demands().get(r).times(shares.get(i).speed()));
                    greatest = greatest.max(level(users.get(i), shares.get(i)));
                }
            }
            assertTrue(used.compareTo(Rational.ONE) <= 0);
            for (int i = 0; i < users.size(); i++) {
                if (shares.get(i).bottleneck() == r) {
                    assertEquals(Rational.ONE, used);
                    assertEquals(greatest, level(users.get(i), shares.get(i)));
                }
            }
        }
    }

    private static Rational level(ReferenceSolver.User user, ReferenceSolver.Share share) {
        return share.speed().times(user.dominant()).by(Rational.of(user.weight()));
    }

    private static void assertWithinCapacity(List<Activity> activities, SharedResource[] buses) {
        for (SharedResource bus : buses) {
            Rational used = Rational.ZERO;
            for (Activity a : activities) {
                for (int k = 0; k < a.resources.length; k++) {
                    if (a.resources[k] == bus) {
                        used = used.plus(Rational.of(a.demands[k], ALL).times(Rational.of(a.nextSpeed, Speed.FULL)));
                    }
                }
            }
            assertTrue(used.compareTo(Rational.ONE) <= 0, () -> bus + " gives more than it has");
        }
    }

    @Test
    void theCostOfAChangeDoesNotDependOnWhoIsNotConcerned() {
        assertEquals(visitsBeside(10), visitsBeside(10_000));
    }

    /** How many activities are looked at while two contend on their bus, beside others that contend on theirs. */
    private static long visitsBeside(int unrelated) {
        World fresh = new World();
        SharedResource roomy = fresh.bus("roomy");
        for (int i = 0; i < unrelated; i += 2) {
            SharedResource other = fresh.bus("other" + i);
            fresh.activity("u").using(other, ALL).using(roomy, 50).build().start(Units.S, NOTHING);
            fresh.activity("u").using(other, ALL).using(roomy, 50).build().start(Units.S, NOTHING);
        }
        SharedResource bus = fresh.bus("bus");
        Activity a = fresh.activity("a").using(bus, ALL).using(roomy, 50).build();
        Activity b = fresh.activity("b").using(bus, ALL).using(roomy, 50).build();
        fresh.sim.run(0, Long.MAX_VALUE, new Stop());
        long before = fresh.sim.sharingVisits();
        assertEquals(unrelated, before);
        fresh.at(1_000, () -> a.start(1_000, NOTHING));
        fresh.at(1_500, () -> b.start(1_000, NOTHING));
        fresh.sim.run(Units.MS, Long.MAX_VALUE, new Stop());
        assertEquals(1_000 + 1_500, fresh.span("a").endPs());
        return fresh.sim.sharingVisits() - before;
    }

    @Test
    void withoutContentionEverybodyIsAlone() {
        World alone = new World(false);
        SharedResource bus = alone.bus("bus");
        for (int i = 0; i < 5; i++) {
            alone.transfer("t", bus, ALL).start(1_000 + i, NOTHING);
        }
        alone.run();
        for (World.Span span : alone.spans) {
            assertEquals(0, span.stretchPs());
            assertTrue(span.losses().isEmpty());
        }
    }

    @Test
    void workOfNoDurationEndsAtOnceEvenOnACrowdedBus() {
        SharedResource bus = world.bus("bus");
        world.transfer("crowd", bus, ALL).start(1_000, NOTHING);
        Activity none = world.transfer("none", bus, ALL);
        world.at(300, () -> none.start(0, NOTHING));
        world.run();
        assertEquals(300, world.span("none").endPs());
        assertEquals(1_000, world.span("crowd").endPs());
    }

    @Test
    void mistakesAreRefusedInWords() {
        SharedResource bus = world.bus("pci");
        ActivityBuilder builder = world.activity("dma");
        assertTrue(message(() -> builder.using(bus, ALL + 1)).contains("1000001 ppm on pci"));
        assertTrue(message(() -> builder.using(bus, -1)).contains("-1 ppm on pci"));
        assertTrue(message(() -> builder.weight(0)).contains("weight 0"));
        assertTrue(message(() -> builder.using(bus, 1).using(bus, 1)).contains("pci is named twice"));
        assertTrue(message(() -> world.transfer("x", bus, ALL).start(-5, NOTHING)).contains("-5 ps"));
    }

    private static String message(Runnable mistake) {
        return assertThrows(IllegalArgumentException.class, mistake::run).getMessage();
    }
}
