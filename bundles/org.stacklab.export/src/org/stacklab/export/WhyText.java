package org.stacklab.export;

import java.util.Optional;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.Explanation.IdleLink;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.engine.whatif.WhatIf.Row;
import org.stacklab.timeflow.TimeText;

/** Why a run was not faster, and what it would gain without its costs, for people at a terminal. */
public final class WhyText {
    private static final int MILLION = 1_000_000;
    private static final int CAUSES = 3;
    private static final int SHORT_NAME = 14;
    private static final int NAME = 30;
    private static final int LONG_NAME = 80;

    /** Stands where there is no prediction. */
    static final String OVERLOAD = "overload";

    private WhyText() {
    }

    /**
     * What bounds the run, and what its links waited for.
     *
     * @param explanation the explanation of a run
     * @return a headline and indented lines that all end with a line feed; of every link the three greatest causes
     */
    public static String bounds(Explanation explanation) {
        StringBuilder out = new StringBuilder("why not faster\n");
        explanation.bound().ifPresent(bound -> out.append("  ").append(sentence(bound.resource(), bound.sharePpm())).append('\n'));
        for (IdleLink link : explanation.links()) {
            out.append("  ").append(sentence(link)).append('\n');
            Table table = new Table("rl");
            link.causes().stream().limit(CAUSES)
                    .forEach(cause -> table.row("  " + TimeText.of(cause.timePs()), ResultText.shorten(cause.what(), LONG_NAME)));
            out.append(table);
        }
        return out.toString();
    }

    static String sentence(String busiest, long sharePpm) {
        return ResultText.shorten(busiest, NAME) + " is the busiest resource: it serves "
                + ResultText.percent(sharePpm, MILLION) + " of the time";
    }

    static String sentence(IdleLink link) {
        return ResultText.shorten(link.link(), NAME) + " is idle for " + TimeText.of(link.idlePs()) + " of " + TimeText.of(link.windowPs())
                + " (" + ResultText.percent(link.idlePs(), Math.max(1, link.windowPs())) + ")"
                + (link.causes().isEmpty() ? "" : ", because of");
    }

    /**
     * What the run would gain without each of its costs.
     *
     * @param whatIf predictions, perhaps with confirmations
     * @return a headline, a table with the most promising cost first, and why some could not be confirmed
     */
    public static String gains(WhatIf whatIf) {
        boolean confirmed = whatIf.rows().stream().anyMatch(row -> row.confirmed().isPresent());
        Table table = new Table("llrrrrr");
        table.row("where", "cost", "takes", "throughput", "first latency", confirmed ? "rerun" : "", confirmed ? "first latency" : "");
        for (Row row : whatIf.rows()) {
            Optional<Outcome> rerun = row.confirmed();
            table.row(ResultText.shorten(row.cost().where(), SHORT_NAME), row.cost().what(), TimeText.of(row.takesPs()),
                    row.predicted().map(outcome -> throughputGain(whatIf, outcome)).orElse(OVERLOAD),
                    row.predicted().map(outcome -> latencyGain(whatIf, outcome)).orElse(""),
                    rerun.map(outcome -> throughputGain(whatIf, outcome)).orElse(confirmed ? "impossible" : ""),
                    rerun.map(outcome -> latencyGain(whatIf, outcome)).orElse(""));
        }
        return "what if one cost were zero: predicted from the record" + (confirmed ? ", then run without it\n" : "\n") + table
                + (whatIf.rows().stream().allMatch(row -> row.predicted().isPresent()) ? "" : OVERLOAD + ": " + WhatIf.OVERLOAD + "\n")
                + (confirmed ? obstacles(whatIf) : "");
    }

    private static String obstacles(WhatIf whatIf) {
        StringBuilder out = new StringBuilder();
        whatIf.rows().stream().map(row -> row.cost().obstacle()).flatMap(Optional::stream).distinct()
                .forEach(reason -> out.append("impossible: ").append(reason).append('\n'));
        return out.toString();
    }

    static String throughputGain(WhatIf whatIf, Outcome other) {
        long recorded = whatIf.recorded().throughputBitsPerSec();
        long gain = other.throughputBitsPerSec() - recorded;
        return sign(gain) + ResultText.percent(Math.abs(gain), Math.max(1, recorded));
    }

    static String latencyGain(WhatIf whatIf, Outcome other) {
        return gain(other.firstLatencyPs() - whatIf.recorded().firstLatencyPs());
    }

    static String gain(long timePs) {
        return sign(timePs) + TimeText.of(Math.abs(timePs));
    }

    private static String sign(long gain) {
        return gain > 0 ? "+" : gain < 0 ? "-" : "";
    }
}
