package org.stacklab.export;

import java.util.List;
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
    private static final int NAME = 40;

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
            link.causes().stream().limit(CAUSES).forEach(cause -> table.row("  " + TimeText.of(cause.timePs()), cause.what()));
            out.append(table);
        }
        return out.toString();
    }

    static String sentence(String busiest, long sharePpm) {
        return busiest + " is the busiest resource: it serves " + ResultText.percent(sharePpm, MILLION) + " of the time";
    }

    static String sentence(IdleLink link) {
        return link.link() + " is idle for " + TimeText.of(link.idlePs()) + " of " + TimeText.of(link.windowPs()) + " ("
                + ResultText.percent(link.idlePs(), Math.max(1, link.windowPs())) + ")" + (link.causes().isEmpty() ? "" : ", because of");
    }

    /**
     * What the run would gain without each of its costs.
     *
     * @param whatIf predictions, perhaps with confirmations
     * @return a headline and a table, the most promising cost first
     */
    public static String gains(WhatIf whatIf) {
        boolean confirmed = whatIf.rows().stream().anyMatch(row -> row.confirmed().isPresent());
        Table table = new Table(confirmed ? "llrrrrr" : "llrrr");
        List<String> heads = List.of("where", "cost", "takes", "throughput", "first latency", "rerun", "first latency");
        table.row(heads.subList(0, confirmed ? 7 : 5).toArray(String[]::new));
        for (Row row : whatIf.rows()) {
            table.row(cells(whatIf.recorded(), row).subList(0, confirmed ? 7 : 5).toArray(String[]::new));
        }
        return "what if one cost were zero: predicted from the record" + (confirmed ? ", then run without it" : "") + "\n" + table;
    }

    private static List<String> cells(Outcome recorded, Row row) {
        Outcome rerun = row.confirmed().orElse(null);
        return List.of(ResultText.shorten(row.cost().where(), NAME), row.cost().what(), TimeText.of(row.takesPs()),
                throughputGain(recorded, row.predicted()), latencyGain(recorded, row.predicted()),
                rerun == null ? "impossible" : throughputGain(recorded, rerun), rerun == null ? "" : latencyGain(recorded, rerun));
    }

    static String throughputGain(Outcome recorded, Outcome other) {
        long gain = other.throughputBitsPerSec() - recorded.throughputBitsPerSec();
        return sign(gain) + ResultText.percent(Math.abs(gain), Math.max(1, recorded.throughputBitsPerSec()));
    }

    static String latencyGain(Outcome recorded, Outcome other) {
        long gainPs = other.firstLatencyPs() - recorded.firstLatencyPs();
        return sign(gainPs) + TimeText.of(Math.abs(gainPs));
    }

    private static String sign(long gain) {
        return gain > 0 ? "+" : gain < 0 ? "-" : "";
    }

    /**
     * Why some costs could not be confirmed.
     *
     * @param whatIf predictions
     * @return one line per reason, or nothing
     */
    public static String obstacles(WhatIf whatIf) {
        StringBuilder out = new StringBuilder();
        whatIf.rows().stream().map(row -> row.cost().obstacle()).flatMap(Optional::stream).distinct()
                .forEach(reason -> out.append("impossible: ").append(reason).append('\n'));
        return out.toString();
    }
}
