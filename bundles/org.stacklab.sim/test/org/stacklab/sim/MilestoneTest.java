package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MilestoneTest {
    private final Simulator sim = new Simulator(1, new TreeSet<>(List.of("a")), true);
    private final SharedResource bus = new SharedResource(sim, "bus");
    private final List<Long> seenPs = new ArrayList<>();

    private Activity transfer(String kind) {
        return sim.activity(sim.origin("a"), sim.label("host", "lane", "bus", kind)).using(bus, SharedResource.CAPACITY).build();
    }

    private void run() {
        sim.run(Long.MAX_VALUE, Long.MAX_VALUE, new Stop());
    }

    @Test
    void followsEveryChangeOfSpeed() {
        Activity watched = transfer("watched");
        Activity other = transfer("other");
        watched.start(1_000, () -> seenPs.add(-sim.nowPs()));
        watched.watch(600, () -> seenPs.add(sim.nowPs()));
        Timer later = new Timer(sim, sim.origin("a"), Phase.ARRIVAL, () -> other.start(100, () -> { }));
        later.set(500);
        run();
        // 500 alone, then half speed for 200 in which 100 are done: the milestone and the other's end meet.
        assertEquals(List.of(700L, -1_100L), seenPs);
    }

    @Test
    void tellsHowMuchIsDone() {
        Activity watched = transfer("watched");
        transfer("other").start(5_000, () -> { });
        watched.start(1_000, () -> { });
        new Timer(sim, sim.origin("a"), Phase.OBSERVATION, () -> seenPs.add(watched.donePs())).set(501);
        run();
        assertEquals(List.of(250L), seenPs);
    }

    @Test
    void setFromACallbackCountsTheWorkAlreadyDone() {
        Activity watched = transfer("watched");
        watched.start(1_000, () -> { });
        watched.watch(300, () -> watched.watch(200, () -> seenPs.add(sim.nowPs())));
        run();
        assertEquals(List.of(300L), seenPs);
    }

    @Test
    void isForgottenWithItsWork() {
        Activity watched = transfer("watched");
        watched.start(1_000, () -> { });
        watched.watch(900, () -> seenPs.add(sim.nowPs()));
        new Timer(sim, sim.origin("a"), Phase.ARRIVAL, watched::cancel).set(10);
        run();
        assertEquals(List.of(), seenPs);
    }
}
