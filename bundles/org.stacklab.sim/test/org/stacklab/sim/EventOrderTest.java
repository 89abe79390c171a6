package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Events happen by time, phase, origin and sequence, and by nothing else. */
final class EventOrderTest {
    /** What is to be scheduled, and the text that stands for it in the log. */
    private record Plan(long atPs, Phase phase, String origin, int sequence) {
        static final Comparator<Plan> ORDER = Comparator.comparingLong(Plan::atPs).thenComparing(Plan::phase)
            .thenComparing(Plan::origin).thenComparingInt(Plan::sequence);
    }

    private static Simulator simulator(String... ids) {
        return new Simulator(1, new TreeSet<>(List.of(ids)), true);
    }

    private static void run(Simulator sim) {
        sim.run(Long.MAX_VALUE, Long.MAX_VALUE, new Stop());
    }

    private static List<Plan> log(List<Plan> plans, String... ids) {
        Simulator sim = simulator(ids);
        List<Plan> log = new ArrayList<>();
        for (Plan plan : plans) {
            new Timer(sim, sim.origin(plan.origin()), plan.phase(), () -> log.add(plan)).set(plan.atPs());
        }
        run(sim);
        return log;
    }

    /** Plans of one origin stand in the order of their sequence; the origins are mixed at random. */
    private static List<Plan> plans(long seed, String... origins) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Phase phase = Phase.values()[random.nextInt(4)];
            plans.add(new Plan(random.nextInt(10), phase, origins[random.nextInt(origins.length)], i));
        }
        return plans;
    }

    @Test
    void eventsHappenInTheirTotalOrder() {
        List<Plan> plans = plans(3, "a", "b", "c");
        List<Plan> expected = new ArrayList<>(plans);
        expected.sort(Plan.ORDER);
        assertEquals(expected, log(plans, "a", "b", "c"));
    }

    @Test
    void theOrderInWhichOriginsScheduleDoesNotMatter() {
        List<Plan> plans = plans(4, "a", "b", "c");
        List<Plan> byOrigin = new ArrayList<>(plans);
        byOrigin.sort(Comparator.comparing(Plan::origin).reversed());
        assertEquals(log(plans, "a", "b", "c"), log(byOrigin, "a", "b", "c"));
    }

    @Test
    void anUnrelatedOriginReordersNothing() {
        List<Plan> plans = plans(5, "a", "c", "e");
        List<Plan> more = new ArrayList<>(plans);
        more.addAll(plans(6, "b", "d", "0"));
        Collections.shuffle(more, new Random(1));
        more.sort(Comparator.comparingInt(Plan::sequence));
        List<Plan> log = log(more, "0", "a", "b", "c", "d", "e");
        log.removeIf(p -> "b0d".contains(p.origin()));
        assertEquals(log(plans, "a", "c", "e"), log);
    }

    @Test
    void anUnrelatedHostReordersNoActivities() {
        assertEquals(ends(false), ends(true));
    }

    /** Ends of activities of two hosts that finish at the same instants, beside a third one whose id lies between theirs. */
    private static List<String> ends(boolean third) {
        Simulator sim = simulator("a", "b", "c");
        List<String> ends = new ArrayList<>();
        for (String id : third ? List.of("b", "c", "a") : List.of("c", "a")) {
            SharedResource bus = new SharedResource(sim, id);
            for (int i = 0; i < 4; i++) {
                String name = id + i;
                sim.activity(sim.origin(id), sim.label(id, "l", "r", "k")).using(bus, SharedResource.CAPACITY).build()
                    .start(1_000 * (i + 1), () -> ends.add(name + "@" + sim.nowPs()));
            }
        }
        run(sim);
        ends.removeIf(e -> e.startsWith("b"));
        return ends;
    }

    @Test
    void theQueueAgreesWithASortedMapUnderPutsMovesAndRemovals() {
        SplittableRandom random = new SplittableRandom(8);
        EventQueue queue = new EventQueue();
        TreeMap<Long, Event> expected = new TreeMap<>();
        Event[] events = new Event[300];
        Long[] keys = new Long[events.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = new Timer(null, null, null, null);
        }
        for (int step = 0; step < 200_000; step++) {
            int i = random.nextInt(events.length);
            if (keys[i] != null) {
                expected.remove(keys[i]);
            }
            keys[i] = null;
            if (random.nextInt(3) == 0) {
                queue.remove(events[i]);
            } else {
                keys[i] = random.nextLong(50) << 32 | step;
                queue.put(events[i], keys[i] >> 32, step);
                expected.put(keys[i], events[i]);
            }
            if (random.nextInt(5) == 0 && !queue.isEmpty()) {
                keys[List.of(events).indexOf(expected.firstEntry().getValue())] = null;
                assertEquals(expected.firstKey() >> 32, queue.firstPs());
                assertEquals(expected.pollFirstEntry().getValue(), queue.takeFirst());
            }
            assertEquals(expected.size(), queue.size());
        }
    }

    @Test
    void aTimerMovesAndIsCleared() {
        Simulator sim = simulator("a");
        List<Long> fired = new ArrayList<>();
        Timer timer = new Timer(sim, sim.origin("a"), Phase.ARRIVAL, () -> fired.add(sim.nowPs()));
        timer.set(10);
        timer.set(30);
        timer.set(20);
        run(sim);
        timer.set(5);
        timer.clear();
        assertFalse(timer.isScheduled());
        run(sim);
        assertEquals(List.of(20L), fired);
    }

    @Test
    void schedulingInThePastFailsWithComponentAndTime() {
        Simulator sim = simulator("host-1");
        Timer timer = new Timer(sim, sim.origin("host-1"), Phase.ARRIVAL, () -> { });
        List<String> messages = new ArrayList<>();
        new Timer(sim, sim.origin("host-1"), Phase.ARRIVAL, () -> {
            messages.add(assertThrows(IllegalStateException.class, () -> timer.set(-1)).getMessage());
            messages.add(assertThrows(IllegalStateException.class, () -> timer.set(Long.MAX_VALUE)).getMessage());
        }).set(700);
        run(sim);
        assertEquals(2, messages.size());
        messages.forEach(m -> assertTrue(m.startsWith("host-1: ") && m.contains("700 ps"), m));
    }

    @Test
    void anUndeclaredOriginIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> simulator("a").origin("b"));
    }
}
