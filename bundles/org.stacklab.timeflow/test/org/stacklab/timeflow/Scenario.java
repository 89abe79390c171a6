package org.stacklab.timeflow;

import java.util.List;
import java.util.TreeSet;
import org.stacklab.sim.Activity;
import org.stacklab.sim.ActivityBuilder;
import org.stacklab.sim.Event;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Phase;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Stop;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.Recorder;

/** A record made to order: activities that start when a test says so, in a real simulation. Times are in microseconds. */
final class Scenario {
    static final long US = 1_000_000L;

    final Simulator sim = new Simulator(1, new TreeSet<>(List.of("test")), true);
    final Recorder recorder = new Recorder(sim, true);
    private final Origin origin = sim.origin("test");

    Scenario() {
        recorder.packets().addFlow("burst");
    }

    /** The packet ids of datagrams 1 to n are 1 to n. */
    Scenario datagrams(int count) {
        for (int i = 1; i <= count; i++) {
            recorder.packets().addDatagram(0, i, 1000);
        }
        return this;
    }

    SharedResource resource(String name) {
        return new SharedResource(sim, name);
    }

    /** Work for a packet that needs the whole of each resource. */
    Scenario work(String host, String layer, int packet, long startUs, long ownUs, SharedResource... needed) {
        ActivityBuilder builder = sim.activity(origin, sim.label(host, layer, "cpu", "work"));
        for (SharedResource resource : needed) {
            builder.using(resource, SharedResource.CAPACITY);
        }
        Activity activity = builder.build();
        sim.schedule(new Event() {
            @Override
            protected void fire() {
                activity.start(ownUs * US, packet, () -> { });
            }
        }, startUs * US, Phase.DISPATCH, origin);
        return this;
    }

    PacketTable packets() {
        return recorder.packets();
    }

    ChartModel chart(Grain grain) {
        return chart(grain, Long.MAX_VALUE / US);
    }

    ChartModel chart(Grain grain, long untilUs) {
        sim.run(untilUs * US, Long.MAX_VALUE, new Stop());
        return new ChartModel(recorder.spans(), recorder.packets(), grain);
    }
}
