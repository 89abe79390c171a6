package org.stacklab.lesson;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.LaneSum;

/** What can be measured in a run. */
public enum Metric {
    /** All flows together, as ttcp measures it at the receiver. */
    THROUGHPUT("Mb/s", Scope.RUN) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return OptionalDouble.of(result.throughputBitsPerSec() / 1e6);
        }
    },
    /** From the first send call of the first flow to its delivery. */
    LATENCY("us", Scope.RUN) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return result.flows().stream().mapToDouble(flow -> flow.firstLatencyPs() / 1e6).findFirst();
        }
    },
    /** The same averaged over the messages of the first flow. */
    MEAN_LATENCY("us", Scope.RUN) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return result.flows().stream().mapToDouble(flow -> flow.meanLatencyPs() / 1e6).findFirst();
        }
    },
    /** Messages delivered by all flows. */
    DELIVERED("messages", Scope.RUN) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return OptionalDouble.of(result.packetsDelivered());
        }
    },
    /** How much of the run a resource was busy. */
    UTILISATION("%", Scope.RESOURCE) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return result.utilisation().stream().filter(each -> each.resource().equals(of)).mapToDouble(each -> each.sharePpm() / 1e4)
                    .findFirst();
        }
    },
    /** What a layer would take for a packet if it were alone, on average. */
    WORK("us", Scope.LANE) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return mean(result, of, LaneSum::meanOwnPs);
        }
    },
    /** What a layer really takes for a packet, on average. */
    TOOK("us", Scope.LANE) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return mean(result, of, LaneSum::meanTookPs);
        }
    },
    /** What a layer loses to others for a packet, on average. */
    LOST("us", Scope.LANE) {
        @Override
        OptionalDouble of(RunResult result, String of) {
            return mean(result, of, LaneSum::meanLostPs);
        }
    };

    /** What a metric speaks of. */
    enum Scope {
        /** The whole run. */
        RUN,
        /** A resource of {@link RunResult#utilisation}. */
        RESOURCE,
        /** A lane of the time-flow chart. */
        LANE
    }

    private final String unit;
    private final Scope scope;

    Metric(String unit, Scope scope) {
        this.unit = unit;
        this.scope = scope;
    }

    /**
     * How it is written in a lesson.
     *
     * @return for example {@code mean-latency}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Its unit.
     *
     * @return for example {@code Mb/s}
     */
    public String unit() {
        return unit;
    }

    Scope scope() {
        return scope;
    }

    static Optional<Metric> byKey(String key) {
        for (Metric each : values()) {
            if (each.key().equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The number; nothing when the run has no such lane or resource, or no flow. */
    abstract OptionalDouble of(RunResult result, String of);

    private static OptionalDouble mean(RunResult result, String lane, ToLongFunction<LaneSum> number) {
        ChartModel chart = new ChartModel(result.spans(), result.packets(), Grain.PACKET);
        return LaneSum.of(chart).stream().filter(sum -> lane.equals(sum.lane().host() + "/" + sum.lane().layer()))
                .mapToDouble(sum -> number.applyAsLong(sum) / 1e6).findFirst();
    }
}
