package org.stacklab.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.whatif.WhatIf;

/**
 * The result of a run for programs: one JSON object on one line. Times are picoseconds, rates bits per second, shares fractions of
 * the run's virtual time.
 */
public final class ResultJson {
    private ResultJson() {
    }

    /**
     * Writes a result.
     *
     * @param result the result of a run whose spans were kept
     * @return the object, without a line end
     */
    public static String of(RunResult result) {
        return Json.of(fields(result));
    }

    /**
     * Writes a result with what it would be without each of its costs.
     *
     * @param result the result of a run whose spans were kept
     * @param whatIf its costs
     * @return the object, without a line end
     */
    public static String of(RunResult result, WhatIf whatIf) {
        Map<String, Object> fields = fields(result);
        fields.put("whatIf", WhyJson.gains(whatIf));
        return Json.of(fields);
    }

    private static Map<String, Object> fields(RunResult result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lab", result.lab());
        fields.put("extrapolated", result.extrapolated());
        fields.put("engineVersion", result.engineVersion());
        fields.put("fingerprint", result.fingerprint());
        fields.put("end", end(result));
        fields.put("virtualTimePs", result.virtualTimePs());
        fields.put("events", result.events());
        fields.put("spans", result.spans().size());
        fields.put("throughputBitsPerSec", result.throughputBitsPerSec());
        fields.put("packetsSent", result.packetsSent());
        fields.put("packetsDelivered", result.packetsDelivered());
        fields.put("flows", result.flows().stream().map(ResultJson::flow).toList());
        fields.put("utilisation", utilisation(result.utilisation()));
        fields.put("drops", result.drops());
        fields.put("faults", result.faults());
        fields.put("why", WhyJson.bounds(Explanation.of(result)));
        return fields;
    }

    /**
     * Why a run has ended, for programs.
     *
     * @param result the result
     * @return small letters and hyphens
     */
    public static String end(RunResult result) {
        return result.end().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> flow(RunResult.Flow flow) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", flow.name());
        fields.put("sent", flow.sent());
        fields.put("delivered", flow.delivered());
        fields.put("duplicated", flow.duplicated());
        fields.put("corrupted", flow.corrupted());
        fields.put("deliveredBytes", flow.deliveredBytes());
        fields.put("throughputBitsPerSec", flow.throughputBitsPerSec());
        fields.put("firstLatencyPs", flow.firstLatencyPs());
        fields.put("meanLatencyPs", flow.meanLatencyPs());
        fields.put("maxLatencyPs", flow.maxLatencyPs());
        return fields;
    }

    private static Map<String, Object> utilisation(List<RunResult.Utilisation> resources) {
        Map<String, Object> shares = new LinkedHashMap<>();
        resources.forEach(each -> shares.put(each.resource(), BigDecimal.valueOf(each.sharePpm(), 6)));
        return shares;
    }
}
