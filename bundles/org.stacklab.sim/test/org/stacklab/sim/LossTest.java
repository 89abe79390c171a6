package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every span explains its length. */
final class LossTest {
    private static final int ALL = SharedResource.CAPACITY;
    private static final Runnable NOTHING = () -> { };

    private final World world = new World();

    private static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void twoOnABusBlameEachOther() {
        SharedResource bus = world.bus("bus");
        world.transfer("a", bus, ALL).start(1_000, NOTHING);
        world.transfer("b", bus, ALL).start(1_000, NOTHING);
        world.run();
        assertEquals(List.of(new World.Loss(bus.index(), 2, 1_000)), world.span("a").losses());
        assertEquals(List.of(new World.Loss(bus.index(), 1, 1_000)), world.span("b").losses());
    }

    @Test
    void theBlameFollowsWhatTheOthersGet() {
        SharedResource bus = world.bus("bus");
        world.transfer("victim", bus, ALL).start(1_000, NOTHING);
        world.activity("favoured").using(bus, ALL).weight(3).build().start(10_000, NOTHING);
        world.activity("other").using(bus, ALL).weight(1).build().start(10_000, NOTHING);
        world.run();
        assertEquals(5_000, world.span("victim").endPs());
        assertEquals(List.of(new World.Loss(bus.index(), 2, 3_000), new World.Loss(bus.index(), 3, 1_000)), world.span("victim").losses());
    }

    @Test
    void theShortResourceIsNamedNotTheRoomyOne() {
        SharedResource memory = world.bus("memory");
        SharedResource pci = world.bus("pci");
        world.activity("a").using(memory, 300_000).using(pci, ALL).build().start(1_000, NOTHING);
        world.activity("b").using(memory, 300_000).using(pci, ALL).build().start(1_000, NOTHING);
        world.transfer("c", memory, 300_000).start(1_000, NOTHING);
        world.run();
        assertEquals(pci.index(), world.span("a").losses().get(0).resource());
        assertTrue(world.span("c").losses().isEmpty());
    }

    @Test
    void aLongTransferAmongVeryManyShortOnesIsExplainedInReasonableTime() {
        SharedResource bus = world.bus("bus");
        world.transfer("long", bus, ALL).start(30_000_000, NOTHING);
        world.transfer("companion", bus, ALL).start(30_000_000, NOTHING);
        Activity shorts = world.transfer("short", bus, ALL);
        int[] left = {100_000};
        Runnable[] next = new Runnable[1];
        next[0] = () -> {
            if (left[0]-- > 0) {
                shorts.start(101, next[0]);
            }
        };
        next[0].run();
        world.run();
        World.Span span = world.span("long");
        assertEquals(100_001, span.losses().size(), "one loss for each of the short ones and one for the companion");
        assertSumsUp(span);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lookingOnChangesNothing(long seed) {
        World watched = new World();
        randomLab(world, new SplittableRandom(seed));
        List<Activity> activities = randomLab(watched, new SplittableRandom(seed));
        for (long atPs = 0; atPs < 50_000; atPs += 100) {
            Timer look = new Timer(watched.sim, watched.origin, Phase.OBSERVATION, () -> {
                activities.forEach(Activity::donePs);
                watched.sim.resources().forEach(Resource::servedPs);
            });
            look.set(atPs);
        }
        world.run();
        watched.run();
        assertEquals(world.spans, watched.spans);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lossesSumUpToTheStretchAndNameOnlyContemporaries(long seed) {
        randomLab(world, new SplittableRandom(seed));
        world.run();
        Map<Integer, World.Span> byId = new HashMap<>();
        world.spans.forEach(s -> byId.put(s.id(), s));
        assertTrue(byId.size() == world.spans.size() && byId.size() > 100, "every span has an id of its own");
        for (World.Span span : world.spans) {
            assertSumsUp(span);
            for (World.Loss loss : span.losses()) {
                World.Span culprit = byId.get(loss.culprit());
                assertTrue(culprit.id() != span.id());
                assertTrue(loss.ps() <= Math.min(culprit.endPs(), span.endPs()) - Math.max(culprit.startPs(), span.startPs()) + 1,
                    () -> span + " blames " + culprit + " for longer than they were together");
            }
        }
    }

    private static void assertSumsUp(World.Span span) {
        assertTrue(span.stretchPs() >= 0, () -> "faster than alone: " + span);
        assertEquals(span.stretchPs(), span.losses().stream().mapToLong(World.Loss::ps).sum(), span::toString);
        assertTrue(span.losses().stream().allMatch(l -> l.ps() >= 0), span::toString);
        long pairs = span.losses().stream().map(l -> List.of(l.resource(), l.culprit())).distinct().count();
        assertEquals(pairs, span.losses().size(), "a resource and a culprit are named together once");
    }

    /** Closed loops on two processors and three buses, some of whose activities are cancelled. */
    private static List<Activity> randomLab(World world, SplittableRandom random) {
        List<Activity> activities = new ArrayList<>();
        SharedResource[] buses = {world.bus("memory"), world.bus("pci"), world.bus("sram")};
        Cpu[] cpus = {world.cpu(3), world.cpu(3)};
        int[] left = {300};
        for (int i = 0; i < 10; i++) {
            ActivityBuilder builder = world.activity("a" + i).weight(random.nextInt(1, 4));
            for (SharedResource bus : buses) {
                builder.using(bus, random.nextInt(3) * random.nextInt(ALL / 2 + 1));
            }
            if (random.nextBoolean()) {
                builder.on(cpus[random.nextInt(2)], random.nextInt(3));
            }
            activities.add(builder.build());
            loop(world, activities.get(i), random.split(), left);
        }
        return activities;
    }

    private static void loop(World world, Activity activity, SplittableRandom random, int[] left) {
        if (left[0]-- <= 0) {
            return;
        }
        long workPs = random.nextLong(random.nextInt(3) == 0 ? 4 : 5_000);
        long pausePs = random.nextLong(2_000);
        activity.start(workPs, () -> world.at(world.sim.nowPs() + pausePs, () -> loop(world, activity, random, left)));
        if (random.nextInt(10) == 0) {
            world.at(world.sim.nowPs() + random.nextLong(2_000), () -> cancelAndGoOn(world, activity, random, left));
        }
    }

    private static void cancelAndGoOn(World world, Activity activity, SplittableRandom random, int[] left) {
        if (activity.isUnderWay()) {
            activity.cancel();
            loop(world, activity, random, left);
        }
    }
}
