package org.stacklab.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.stacklab.machine.os.Kernel;
import org.stacklab.sim.Resource;
import org.stacklab.sim.Simulator;
import org.stacklab.stack.DropReason;

/** What the machines of a run have come to so far. */
final class Totals {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private Totals() {
    }

    /** How busy every resource was. */
    static List<RunResult.Utilisation> utilisation(Simulator sim) {
        List<RunResult.Utilisation> list = new ArrayList<>();
        for (Resource each : sim.resources()) {
            long sharePpm = sim.nowPs() == 0 ? 0
                    : BigInteger.valueOf(each.servedPs()).multiply(MILLION).divide(BigInteger.valueOf(sim.nowPs())).longValueExact();
            list.add(new RunResult.Utilisation(each.name(), each.servedPs(), sharePpm));
        }
        return list;
    }

    /** Packets that hosts and cables dropped, by reason. */
    static Map<String, Long> drops(Assembly assembly) {
        Map<String, Long> all = new TreeMap<>();
        for (Kernel kernel : assembly.kernels()) {
            for (DropReason reason : DropReason.values()) {
                add(all).accept(reason.text(), kernel.drops().packets(reason));
            }
        }
        assembly.directions().forEach(direction -> direction.countLost(add(all)));
        return all;
    }

    /** What cables did to packets that arrived all the same, by kind. */
    static Map<String, Long> faults(Assembly assembly) {
        Map<String, Long> all = new TreeMap<>();
        assembly.directions().forEach(direction -> direction.countFaults(add(all)));
        return all;
    }

    private static BiConsumer<String, Long> add(Map<String, Long> sums) {
        return (what, times) -> {
            if (times > 0) {
                sums.merge(what, times, Long::sum);
            }
        };
    }
}
