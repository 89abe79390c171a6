package org.stacklab.engine;

import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Kernel;

/** The one place that knows which class is which kind of workload. */
final class Workloads {
    private Workloads() {
    }

    /** The processes of a workload on its two hosts. */
    static Workload of(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        return switch (spec.kind()) {
            case "udp-burst", "gm-burst" -> new Burst(world, spec, "", Plan.regular(spec.values()), source, target);
            case "udp-ping-pong", "gm-ping-pong" -> new PingPong(world, spec, source, target);
            case "udp-bidirectional", "gm-bidirectional" ->
                bothWays(world, spec, Plan.regular(spec.values()), Plan.regular(spec.values()), source, target);
            case "udp-schedule", "gm-schedule" -> scheduled(world, spec, source, target);
            default -> WorkloadFamily.installed(spec.kind()).map(other -> other.workload(world, spec, source, target))
                    .orElseThrow(() -> new IllegalStateException(
                            spec.name() + ": nobody knows how to run a workload of family " + spec.kind() + " at 0 ps"));
        };
    }

    private static Workload scheduled(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        Plan forth = Plan.scheduled(spec.values(), false);
        Plan back = Plan.scheduled(spec.values(), true);
        if (forth.count() > 0 && back.count() > 0) {
            return bothWays(world, spec, forth, back, source, target);
        }
        return back.count() == 0 ? new Burst(world, spec, "", forth, source, target) : new Burst(world, spec, "", back, target, source);
    }

    private static Workload bothWays(World world, WorkloadSpec spec, Plan forth, Plan back, Kernel source, Kernel target) {
        return new BothWays(new Burst(world, spec, " forth", forth, source, target), new Burst(world, spec, " back", back, target, source));
    }
}
