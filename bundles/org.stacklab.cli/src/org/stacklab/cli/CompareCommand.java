package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stacklab.export.ComparisonHtml;
import org.stacklab.export.ComparisonText;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.RunComparison;
import org.stacklab.timeflow.TimeRange;

/** {@code compare}: several runs side by side, measured against the first. */
final class CompareCommand implements Command {
    /** More charts than fit above each other. */
    private static final int MAX_RUNS = 12;
    private static final Option WITH = Option.list("--with", "SETTINGS", "one more run of the first lab, set differently, for example "
            + "host.mtu=4KB,nic.pipelining=fine");
    private static final Option HTML = Option.of("--html", "FILE", "write a page with tables and charts");
    private static final Option SVG = Option.of("--svg", "FILE", "write the charts above each other on one time axis");
    private static final Option PDF = Option.of("--pdf", "FILE", "write the same for printing");

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String operands() {
        return "LAB_OR_SPANS...";
    }

    @Override
    public int maxOperands() {
        return MAX_RUNS;
    }

    @Override
    public String summary() {
        return "Compare runs: what is set differently, what came out, where each layer's time went.";
    }

    @Override
    public List<Option> options() {
        return List.of(WITH, RunSettings.SET, RunSettings.CONTENTION, Option.JSON, HTML, SVG, PDF, ViewOptions.FROM, ViewOptions.TO,
                OutFile.FORCE);
    }

    @Override
    public String details() {
        return """
                LAB_OR_SPANS is a lab, which is run, or spans.csv, spans.jsonl or the folder of one, which an earlier run has left; of those
                only the layers are known. --set and --contention hold for all runs, --with for one. All runs are measured against the
                first. Layers are the same if host and layer have the same names.
                Exit status: 0 they are compared, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("compare sample-labs/e-udp-fig2-traditional sample-labs/e-udp-fig3-offloaded",
                "compare sample-labs/e-udp-fig2-traditional --with host.mtu=4KB --with host.mtu=16KB --html mtu.html",
                "compare before/spans.csv after/spans.csv --json");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        arguments.lab();
        if (arguments.operands().size() + arguments.values(WITH).size() < 2) {
            throw new UserMistake("one run cannot be compared: name a second lab, or a second setting with --with.");
        }
        TimeRange range = ViewOptions.range(arguments);
        OutFile html = file(arguments, HTML);
        OutFile svg = file(arguments, SVG);
        OutFile pdf = file(arguments, PDF);
        Optional<RunComparison> compared = compare(arguments, console);
        if (compared.isEmpty()) {
            return console.stop().isRequested() ? Verdict.interrupted(console) : Status.MISTAKE;
        }
        RunComparison comparison = compared.get();
        boolean written = (html == null || html.write(OutputFolder.text(new ComparisonHtml(comparison, range)::writeTo), console))
                && (svg == null || svg.write(OutputFolder.text(comparison.drawing(range)::writeTo), console))
                && (pdf == null || pdf.write(comparison.drawing(range)::writePdf, console));
        if (!written) {
            return Verdict.interrupted(console);
        }
        ComparisonText text = new ComparisonText(comparison);
        console.print(arguments.has(Option.JSON) ? text.json() + "\n" : text.text());
        return Status.OK;
    }

    private static OutFile file(Arguments arguments, Option option) throws UserMistake {
        boolean force = arguments.has(OutFile.FORCE);
        return arguments.has(option) ? new OutFile(arguments.value(option).orElseThrow(), option.name(), force) : null;
    }

    /** Empty if a lab has mistakes or the user has interrupted. */
    private static Optional<RunComparison> compare(Arguments arguments, Console console) throws UserMistake {
        List<RunComparison.Entry> entries = new ArrayList<>();
        List<String> common = RunSettings.of(arguments);
        for (String operand : arguments.operands()) {
            RecordedRun.of(operand, common, console).ifPresent(entries::add);
        }
        for (String settings : arguments.values(WITH)) {
            List<String> all = new ArrayList<>(common);
            all.addAll(List.of(settings.split(",")));
            RecordedRun.of(arguments.lab(), all, console).ifPresent(entries::add);
        }
        boolean complete = entries.size() == arguments.operands().size() + arguments.values(WITH).size();
        return complete ? Optional.of(new RunComparison(entries)) : Optional.empty();
    }
}
