package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.Format;
import org.stacklab.export.Json;
import org.stacklab.export.ResultJson;
import org.stacklab.export.RunExport;
import org.stacklab.export.Table;
import org.stacklab.export.View;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;

/** {@code export}: runs a lab and writes what happened in the formats of other tools. */
final class ExportCommand implements Command {
    private static final List<Format> FORMATS = Format.all();
    private static final List<String> WORDS = FORMATS.stream().map(Format::word).toList();
    private static final Option FORMAT = Option.list("--format", String.join("|", WORDS),
            "which file to write; may be given several times");
    private static final Option OUT = Option.of("--out", "DIR", "write the files to this folder; all of them or none");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "Run a lab and write what happened in the formats of other tools.";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(List.of(FORMAT, OUT));
        options.addAll(ViewOptions.ALL);
        options.addAll(List.of(RunSettings.SET, RunSettings.CONTENTION, Option.JSON));
        return options;
    }

    @Override
    public String details() {
        Table files = new Table("lll");
        for (Format format : FORMATS) {
            files.row(format.word(), format.fileName(), format.help());
        }
        return files + """

                docs/export-formats.md tells what the columns and fields mean; times in csv and jsonl are whole picoseconds.
                Exit status: 0 the run completed, 1 it reached one of its limits and what there is was written, 2 something has to be
                mended, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("export sample-labs/e-udp-fig2-traditional --format svg --format pdf --out DIR",
                "export sample-labs/faulty-cable --format pcapng --out DIR && tshark -r DIR/capture.pcapng",
                "export sample-labs/star-through-a-switch --format pdf --from 1ms --to 2ms --out DIR");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        String given = arguments.lab();
        arguments.required(FORMAT, "a format: give for example --format svg");
        RunFiles files = new RunFiles(arguments.required(OUT, "a folder: give --out DIR"));
        List<Format> formats = formats(arguments.values(FORMAT));
        View view = ViewOptions.of(arguments);
        Optional<LabSpec> lab = new LabSource(given, RunSettings.of(arguments)).compile(console);
        return lab.isEmpty() ? Status.MISTAKE : run(lab.get(), files, formats, view, arguments.has(Option.JSON), console);
    }

    private static int run(LabSpec lab, RunFiles files, List<Format> formats, View view, boolean json, Console console)
            throws UserMistake, IOException {
        console.progress("running " + lab.name());
        Run run = Run.of(lab, formats.stream().anyMatch(Format::needsSpans));
        run.toEnd(console.stop());
        if (console.stop().isRequested()) {
            return Verdict.interrupted(console);
        }
        RunResult result = run.result();
        ChartModel chart = new ChartModel(result.spans(), result.packets(), Grain.PACKET);
        console.progress("writing " + formats.stream().map(Format::fileName).collect(Collectors.joining(", ")));
        boolean written = files.write(new RunExport(lab, result, chart, view), formats, console);
        console.progress("");
        if (!written) {
            return Verdict.interrupted(console);
        }
        if (json) {
            console.print(Json.of(fields(result, files, formats)) + "\n");
        }
        return Verdict.of(lab, result, console);
    }

    private static Map<String, Object> fields(RunResult result, RunFiles files, List<Format> formats) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lab", result.lab());
        fields.put("engineVersion", result.engineVersion());
        fields.put("fingerprint", result.fingerprint());
        fields.put("end", ResultJson.end(result));
        fields.put("files", formats.stream().map(format -> files.resolve(format.fileName())).toList());
        return fields;
    }

    private static List<Format> formats(List<String> words) throws UserMistake {
        Set<Format> formats = new LinkedHashSet<>();
        for (String word : words) {
            int at = WORDS.indexOf(word);
            if (at < 0) {
                throw new UserMistake("--format cannot be '" + word + "'" + NearMatch.hint(word, WORDS) + "; say one of "
                        + String.join(", ", WORDS) + ".");
            }
            formats.add(FORMATS.get(at));
        }
        return new ArrayList<>(formats);
    }
}
