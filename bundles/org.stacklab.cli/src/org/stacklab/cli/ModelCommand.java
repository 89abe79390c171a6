package org.stacklab.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.export.Json;
import org.stacklab.export.Table;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.sweep.Axis;
import org.stacklab.sweep.BadAxisException;
import org.stacklab.validate.Forecast;

/** {@code model}: the closed form of pipelining beside the emulator. */
final class ModelCommand implements Command {
    private static final Option SIZES = Option.of("--size", "VALUES", "message sizes, for example 1KB,4KB or 32B..32KB*2");
    private static final String USUAL_SIZES = "32B..32KB*2";

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String summary() {
        return "Lay the closed form of pipelining beside the emulator: latency and bandwidth, coarse and fine.";
    }

    @Override
    public List<Option> options() {
        return List.of(SIZES, RunSettings.SET, Option.JSON);
    }

    @Override
    public String details() {
        return """
                As in paper 001, section 5.3, the costs per packet are those of a lone byte and the costs per byte follow from buses and
                link.
                The closed form knows of no contention, the emulator does. The error is closed form over emulator.
                Exit status: 0 done, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("model sample-labs/e-udp-fig12-model", "model sample-labs/e-udp-fig13-2g --size 1KB..32KB*2",
                "model sample-labs/e-udp-fig12-model --set nic.threshold=256B");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        LabSource source = new LabSource(arguments.lab(), RunSettings.of(arguments));
        List<Integer> sizes = sizes(arguments.value(SIZES).orElse(USUAL_SIZES));
        Optional<LabSpec> lab = source.compile(console);
        if (lab.isEmpty()) {
            return Status.MISTAKE;
        }
        List<Forecast.Row> rows = rows(lab.get(), sizes, console);
        if (rows == null) {
            return Verdict.interrupted(console);
        }
        console.print(arguments.has(Option.JSON) ? Json.of(rows.stream().map(ModelCommand::fields).toList()) + "\n" : table(rows));
        return Status.OK;
    }

    private static List<Integer> sizes(String given) throws UserMistake {
        try {
            return Axis.parse("workload.size=" + given, Catalogue.standard()).values().stream().map(Integer::valueOf).toList();
        } catch (BadAxisException e) {
            throw new UserMistake("--size: " + e.getMessage());
        }
    }

    private static List<Forecast.Row> rows(LabSpec lab, List<Integer> sizes, Console console) throws UserMistake {
        long mtuBytes = lab.hosts().stream().mapToLong(host -> host.values().get(HostParameters.MTU)).min().orElse(Long.MAX_VALUE);
        Optional<Integer> tooLarge = sizes.stream().filter(size -> size > mtuBytes).findFirst();
        if (tooLarge.isPresent()) {
            throw new UserMistake("--size: " + tooLarge.get() + " bytes exceed the MTU of " + mtuBytes
                    + ", and the closed form knows of no fragments: leave the size out, or add --set host.mtu=32KB.");
        }
        try {
            return Forecast.of(lab, sizes, console.stop());
        } catch (Forecast.NotApplicableException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static String table(List<Forecast.Row> rows) {
        Table table = new Table("rlrrrrrr").row("size", "firmware", "closed µs", "emulated", "error", "closed Mb/s", "emulated", "error");
        for (Forecast.Row row : rows) {
            table.row(Integer.toString(row.sizeBytes()), word(row), number(row.latencyUs()), number(row.emulatedLatencyUs()),
                    percent(row.latencyError()), number(row.mbps()), number(row.emulatedMbps()), percent(row.bandwidthError()));
        }
        double worst = rows.stream().mapToDouble(Forecast.Row::error).max().orElse(0);
        return table + String.format(Locale.ROOT, "The largest error is %.1f %%.%n", 100 * worst);
    }

    private static String word(Forecast.Row row) {
        return row.fine() ? "fine" : "coarse";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String percent(double error) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * error);
    }

    private static Map<String, Object> fields(Forecast.Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sizeBytes", row.sizeBytes());
        fields.put("firmware", word(row));
        fields.put("closedLatencyUs", decimal(row.latencyUs()));
        fields.put("emulatedLatencyUs", decimal(row.emulatedLatencyUs()));
        fields.put("latencyError", decimal(row.latencyError()));
        fields.put("closedMbps", decimal(row.mbps()));
        fields.put("emulatedMbps", decimal(row.emulatedMbps()));
        fields.put("bandwidthError", decimal(row.bandwidthError()));
        return fields;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
    }
}
