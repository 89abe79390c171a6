package org.stacklab.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A simulator with one origin and a record of all spans, so that a test says only what it is about. */
final class World {
    /** A copy of an ended activity. */
    record Span(int id, String kind, long startPs, long endPs, long ownPs, List<Loss> losses) {
        long stretchPs() {
            return endPs - startPs - ownPs;
        }
    }

    /** A loss of a span. */
    record Loss(int resource, int culprit, long ps) {
    }

    final Simulator sim;
    final Origin origin;
    final List<Span> spans = new ArrayList<>();

    World() {
        this(true);
    }

    World(boolean contention) {
        sim = new Simulator(1, new TreeSet<>(List.of("o")), contention);
        origin = sim.origin("o");
        sim.listen(a -> spans.add(copy(a)));
    }

    private static Span copy(Activity a) {
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < a.lossCount(); i++) {
            losses.add(new Loss(a.lossResource(i), a.lossSpan(i), a.lossPs(i)));
        }
        return new Span(a.span(), a.label().kind(), a.startPs(), a.endPs(), a.ownPs(), losses);
    }

    SharedResource bus(String name) {
        return new SharedResource(sim, name);
    }

    Cpu cpu(int priorities) {
        return new Cpu(sim, "cpu", priorities);
    }

    ActivityBuilder activity(String kind) {
        return sim.activity(origin, sim.label("h", "l", "r", kind));
    }

    Activity transfer(String kind, SharedResource bus, int demandPpm) {
        return activity(kind).using(bus, demandPpm).build();
    }

    Activity task(String kind, Cpu cpu, int priority) {
        return activity(kind).on(cpu, priority).build();
    }

    void at(long atPs, Runnable action) {
        sim.schedule(new Timer(sim, origin, Phase.ARRIVAL, action), atPs, Phase.ARRIVAL, origin);
    }

    /** Runs until nothing is left to happen. */
    World run() {
        Simulator.Outcome outcome = sim.run(Long.MAX_VALUE, Long.MAX_VALUE, new Stop());
        if (outcome != Simulator.Outcome.QUIET) {
            throw new AssertionError("the run ended with " + outcome);
        }
        return this;
    }

    /** The one span of a kind. */
    Span span(String kind) {
        List<Span> found = spans.stream().filter(s -> s.kind().equals(kind)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " spans of kind " + kind + " in " + spans);
        }
        return found.get(0);
    }
}
