package org.stacklab.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.RunResult.End;
import org.stacklab.sim.Activity;
import org.stacklab.sim.ActivityBuilder;
import org.stacklab.sim.Event;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Phase;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.trace.Recorder;

/** Three datagrams through two hosts; at most two activities share a bus, so that it can be checked by hand. Times are in microseconds. */
final class SmallRun {
    private static final long US = 1_000_000L;

    private final Simulator sim = new Simulator(1, new TreeSet<>(List.of("test")), true);
    private final Recorder recorder = new Recorder(sim, true);
    private final Origin origin = sim.origin("test");
    private final SharedResource senderBus = new SharedResource(sim, "sender/memory-bus");
    private final SharedResource receiverBus = new SharedResource(sim, "receiver/memory-bus");

    private SmallRun() {
        recorder.packets().addFlow("burst");
        for (int packet = 1; packet <= 3; packet++) {
            recorder.packets().addDatagram(0, packet, 1000);
            long start = 40 * (packet - 1);
            work("sender", "system-call", "copy, checksum", packet, start, 10, senderBus);
            work("sender", "nic-sdma", "dma", packet, start + 5, 9, senderBus);
            work("cable", "link", "transfer", packet, start + 19, 6, null);
            work("receiver", "nic-rdma", "dma", packet, start + 25, 8, receiverBus);
            work("receiver", "bottom-half", "checksum", packet, start + 29, 9, receiverBus);
        }
        work("receiver", "interrupt", "poll", 0, 28, 1, null);
        sim.run(120 * US, Long.MAX_VALUE, new Stop());
    }

    private void work(String host, String layer, String kind, int packet, long startUs, long ownUs, SharedResource bus) {
        ActivityBuilder builder = sim.activity(origin, sim.label(host, layer, "cpu", kind));
        Activity activity = (bus == null ? builder : builder.using(bus, SharedResource.CAPACITY)).build();
        sim.schedule(new Event() {
            @Override
            protected void fire() {
                activity.start(ownUs * US, packet, () -> { });
            }
        }, startUs * US, Phase.DISPATCH, origin);
    }

    /** The result of the run, which stopped before the last bottom half was done. */
    static RunResult result() {
        SmallRun run = new SmallRun();
        Map<String, Long> drops = new LinkedHashMap<>();
        drops.put("socket-buffer-full", 1L);
        return new RunResult("small \"run\" <1> & more", List.of("a <new> pair: results are an extrapolation."), "0.1.0", End.TIME_LIMIT,
                "00ff", 120 * US, run.sim.eventCount(),
                List.of(new RunResult.Flow("burst", 3, 2, 0, 0, 2000, 630_600_000L, 42 * US, 42 * US, 42 * US)),
                List.of(new RunResult.Utilisation("sender/memory-bus", 57 * US, 475_000),
                        new RunResult.Utilisation("receiver/memory-bus", 45 * US, 375_000)),
                drops, Map.of("delayed on the cable", 1L), run.recorder.spans(), run.recorder.packets());
    }

    static ChartModel chart(RunResult result) {
        return new ChartModel(result.spans(), result.packets(), Grain.PACKET);
    }
}
