package org.stacklab.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.Explanation.IdleLink;
import org.stacklab.engine.whatif.Cost.Setting;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.engine.whatif.WhatIf.Row;

/** Why a run was not faster, and what it would gain without its costs, as {@link Json} takes it. Times are picoseconds. */
public final class WhyJson {
    private WhyJson() {
    }

    /**
     * What bounds the run, and what its links waited for.
     *
     * @param explanation the explanation of a run
     * @return an object
     */
    public static Map<String, Object> bounds(Explanation explanation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        explanation.bound().ifPresent(bound -> {
            fields.put("bound", bound.resource());
            fields.put("boundShare", BigDecimal.valueOf(bound.sharePpm(), 6));
        });
        fields.put("links", explanation.links().stream().map(WhyJson::link).toList());
        return fields;
    }

    private static Map<String, Object> link(IdleLink link) {
        Map<String, Object> causes = new LinkedHashMap<>();
        link.causes().forEach(cause -> causes.put(cause.what(), cause.timePs()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("link", link.link());
        fields.put("windowPs", link.windowPs());
        fields.put("idlePs", link.idlePs());
        fields.put("causes", causes);
        return fields;
    }

    /**
     * What the run would gain without each of its costs.
     *
     * @param whatIf predictions, perhaps with confirmations
     * @return one object per cost, the most promising first
     */
    public static List<Map<String, Object>> gains(WhatIf whatIf) {
        return whatIf.rows().stream().map(WhyJson::row).toList();
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("where", row.cost().where());
        fields.put("cost", row.cost().what());
        fields.put("takesPs", row.takesPs());
        fields.put("settings", row.cost().settings().stream().map(Setting::toString).toList());
        fields.put("obstacle", row.cost().obstacle().orElse(null));
        fields.put("unpredictable", row.predicted().isPresent() ? null : WhatIf.OVERLOAD);
        fields.put("predicted", row.predicted().map(WhyJson::outcome).orElse(null));
        fields.put("confirmed", row.confirmed().map(WhyJson::outcome).orElse(null));
        return fields;
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("throughputBitsPerSec", outcome.throughputBitsPerSec());
        fields.put("firstLatencyPs", outcome.firstLatencyPs());
        fields.put("meanLatencyPs", outcome.meanLatencyPs());
        return fields;
    }
}
