package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.Format;
import org.stacklab.export.RunExport;
import org.stacklab.export.Table;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.TimeRange;

/** {@code export}: runs a lab and writes what happened in the formats of other tools. */
final class ExportCommand implements Command {
    private static final List<String> WORDS = Arrays.stream(Format.values()).map(Format::word).toList();
    private static final Option FORMAT = Option.list("--format", String.join("|", WORDS), "which file to write; may be given several times");
    private static final Option OUT = Option.of("--out", "DIR", "write the files to this folder; all of them or none");
    private static final Option FROM = Option.of("--from", "TIME", "leave out what ended before, for example 120us");
    private static final Option TO = Option.of("--to", "TIME", "leave out what began after");

    private static final Option SCALE = Option.of("--scale", "FACTOR", "pixels of png for each of the drawing, 0.1 to 8");
    private static final double MIN_SCALE = 0.1;
    private static final double MAX_SCALE = 8;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String operands() {
        return "LAB";
    }

    @Override
    public int maxOperands() {
        return 1;
    }

    @Override
    public String summary() {
        return "Run a lab and write what happened in the formats of other tools.";
    }

    @Override
    public List<Option> options() {
        return List.of(FORMAT, OUT, FROM, TO, SCALE, RunSettings.SET, RunSettings.CONTENTION);
    }

    @Override
    public String details() {
        Table files = new Table("lll");
        for (Format format : Format.values()) {
            files.row(format.word(), format.fileName(), format.help());
        }
        return files + """

                docs/export-formats.md tells what the columns and fields mean; times in csv and jsonl are whole picoseconds.
                Exit status: 0 the run completed, 1 it reached one of its limits and what there is was written, 2 something has to be
                mended, 130 interrupted.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        Optional<String> given = arguments.operand(0);
        if (given.isEmpty() || !arguments.has(FORMAT) || !arguments.has(OUT)) {
            console.complain("stacklab: export needs a " + (given.isEmpty() ? "lab: give a .lab file or the folder of one"
                    : arguments.has(OUT) ? "format: give for example --format svg" : "folder: give --out DIR") + ".\n" + Help.usage(this));
            return Status.MISTAKE;
        }
        List<Format> formats = formats(arguments.values(FORMAT));
        TimeRange range = range(arguments);
        double scale = scale(arguments.value(SCALE).orElse("1"));
        RunFiles files = new RunFiles(arguments.value(OUT).orElseThrow());
        Optional<LabSpec> lab = new LabSource(given.get(), RunSettings.of(arguments)).compile(console);
        return lab.isEmpty() ? Status.MISTAKE : run(lab.get(), files, formats, range, scale, console);
    }

    private static int run(LabSpec lab, RunFiles files, List<Format> formats, TimeRange range, double scale,
            Console console) throws UserMistake {
        console.progress("running " + lab.name());
        Run run = Run.of(lab, formats.stream().anyMatch(Format::needsSpans));
        run.toEnd(console.stop());
        if (console.stop().isRequested()) {
            return Verdict.interrupted(console);
        }
        RunResult result = run.result();
        ChartModel chart = new ChartModel(result.spans(), result.packets(), Grain.PACKET);
        console.progress("writing " + formats.stream().map(Format::fileName).collect(Collectors.joining(", ")));
        boolean written = files.write(new RunExport(lab, result, chart, range, scale), formats, console);
        console.progress("");
        return written ? Verdict.of(lab, result, console) : Verdict.interrupted(console);
    }

    private static List<Format> formats(List<String> words) throws UserMistake {
        Set<Format> formats = new LinkedHashSet<>();
        for (String word : words) {
            int at = WORDS.indexOf(word);
            if (at < 0) {
                throw new UserMistake("--format cannot be '" + word + "'" + NearMatch.hint(word, WORDS) + "; say one of "
                        + String.join(", ", WORDS) + ".");
            }
            formats.add(Format.values()[at]);
        }
        return new ArrayList<>(formats);
    }

    private static TimeRange range(Arguments arguments) throws UserMistake {
        long fromPs = time(arguments, FROM, RunExport.EVERYTHING.startPs());
        long toPs = time(arguments, TO, RunExport.EVERYTHING.endPs());
        if (toPs < fromPs) {
            throw new UserMistake("--to " + arguments.value(TO).orElseThrow() + " is before --from: give a later time.");
        }
        return new TimeRange(fromPs, toPs);
    }

    private static long time(Arguments arguments, Option option, long otherwisePs) throws UserMistake {
        Optional<String> given = arguments.value(option);
        try {
            return given.isEmpty() ? otherwisePs : RunParameters.START.parse(given.get());
        } catch (BadValueException e) {
            throw new UserMistake(option.name() + " cannot be '" + given.get() + "': give a time such as 120us or 1.5ms.");
        }
    }

    private static double scale(String given) throws UserMistake {
        try {
            double scale = Double.parseDouble(given);
            if (scale >= MIN_SCALE && scale <= MAX_SCALE) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        throw new UserMistake("--scale cannot be '" + given + "': give a number from " + MIN_SCALE + " to " + MAX_SCALE + ".");
    }
}
