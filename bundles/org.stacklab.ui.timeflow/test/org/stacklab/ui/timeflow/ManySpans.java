package org.stacklab.ui.timeflow;

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
import org.stacklab.trace.Recorder;

/** A record as long as one likes: two hosts of five layers each, every layer works on one packet after the other, two share a bus. */
final class ManySpans {
    private static final List<String> LAYERS = List.of("system-call", "driver", "nic-sdma", "nic-send", "interrupt");
    private static final int LANES = 2 * LAYERS.size();

    final Recorder recorder;
    private final Simulator sim = new Simulator(1, new TreeSet<>(List.of("bench")), true);
    private final Origin origin = sim.origin("bench");
    private final int packets;

    ManySpans(int spans) {
        recorder = new Recorder(sim, true);
        packets = Math.max(1, spans / LANES);
        recorder.packets().addFlow("burst");
        for (int i = 1; i <= packets; i++) {
            recorder.packets().addDatagram(0, i, 1000);
        }
        for (int lane = 0; lane < LANES; lane++) {
            work(lane, new SharedResource(sim, "bus" + lane / 2));
        }
        sim.run(Long.MAX_VALUE, Long.MAX_VALUE, new Stop());
    }

    private void work(int lane, SharedResource bus) {
        String host = lane < LAYERS.size() ? "sender" : "receiver";
        ActivityBuilder builder = sim.activity(origin, sim.label(host, LAYERS.get(lane % LAYERS.size()), "cpu", "work"));
        if (lane % LAYERS.size() < 2) {
            builder.using(bus, SharedResource.CAPACITY / 2 + 1);
        }
        Activity activity = builder.build();
        sim.schedule(new Event() {
            private int packet;

            @Override
            protected void fire() {
                if (packet < packets) {
                    packet++;
                    activity.start(1_000_000 + 7_919L * (packet % 101) * lane, packet, this::pause);
                }
            }

            private void pause() {
                sim.schedule(this, sim.nowPs() + 10_007L * (packet % 57) * lane, Phase.DISPATCH, origin);
            }
        }, lane, Phase.DISPATCH, origin);
    }
}
