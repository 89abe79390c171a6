package org.stacklab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.Format;
import org.stacklab.export.ResultJson;
import org.stacklab.export.ResultText;
import org.stacklab.export.RunExport;
import org.stacklab.export.StandardFormat;
import org.stacklab.export.View;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;

/** {@code run}: runs a lab, tells what came out, and writes the files asked for. */
final class RunCommand implements Command {
    private static final Option JSON = Option.flag("--json", "print the result as one line of JSON");
    private static final Option OUT = Option.of("--out", "DIR", "write timeline.svg and spans.csv to this folder");

    private static final List<Format> FORMATS = List.of(StandardFormat.SVG, StandardFormat.CSV);

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "Run a lab, a .lab file or its folder, and tell where the time went.";
    }

    @Override
    public List<Option> options() {
        return List.of(RunSettings.SET, RunSettings.CONTENTION, JSON, OUT);
    }

    @Override
    public String details() {
        return """
                ELEMENT is a kind (host, nic, link, switch, workload, lab), then all of that kind are set, or a name or an id.
                stacklab info parameters lists the properties with their bounds.
                Exit status: 0 the run came to its end, even if packets were lost on the way, 1 it reached one of its limits,
                2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        Optional<String> given = arguments.operand(0);
        if (given.isEmpty()) {
            console.complain("stacklab: run needs a lab: give a .lab file or the folder of one.\n" + Help.usage(this));
            return Status.MISTAKE;
        }
        RunFiles files = arguments.has(OUT) ? new RunFiles(arguments.value(OUT).orElseThrow()) : null;
        Optional<LabSpec> lab = new LabSource(given.get(), RunSettings.of(arguments)).compile(console);
        return lab.isEmpty() ? Status.MISTAKE : run(lab.get(), files, arguments.has(JSON), console);
    }

    private static int run(LabSpec lab, RunFiles files, boolean json, Console console) throws UserMistake, IOException {
        Run run = Run.of(lab, true);
        run.toEnd(console.stop());
        if (console.stop().isRequested()) {
            return Verdict.interrupted(console);
        }
        RunResult result = run.result();
        ChartModel chart = new ChartModel(result.spans(), result.packets(), Grain.PACKET);
        if (files != null && !files.write(new RunExport(lab, result, chart, View.EVERYTHING), FORMATS, console)) {
            return Verdict.interrupted(console);
        }
        String text = json ? ResultJson.of(result) + "\n" : new ResultText(result, chart).text();
        if (console.stop().isRequested()) {
            return Verdict.interrupted(console);
        }
        console.print(text);
        return Verdict.of(lab, result, console);
    }
}
