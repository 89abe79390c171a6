package org.stacklab.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.BadSpansException;
import org.stacklab.export.Format;
import org.stacklab.export.RunComparison;
import org.stacklab.export.SpanTable;
import org.stacklab.export.SpansReader;
import org.stacklab.export.StandardFormat;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;

/** A run a user names: a lab, which is run, or the spans an earlier run has left in a file. */
final class RecordedRun {
    private static final List<Format> SPANS = List.of(StandardFormat.CSV, StandardFormat.JSONL);

    private RecordedRun() {
    }

    /** The file with the spans of an earlier run that a user means, if he means one: itself, or the folder it lies in. */
    static Optional<Path> spansFile(String given) throws UserMistake {
        try {
            Path path = Path.of(given);
            if (Files.isDirectory(path)) {
                return SPANS.stream().map(format -> path.resolve(format.fileName())).filter(Files::isRegularFile).findFirst();
            }
            return SPANS.stream().anyMatch(format -> given.endsWith("." + format.word())) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no file name: give a lab, or spans in csv or jsonl.");
        }
    }

    /** Reads the spans of an earlier run. */
    static SpanTable read(Path file) throws UserMistake {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return SpansReader.read(in);
        } catch (BadSpansException e) {
            throw new UserMistake(file + ", " + e.getMessage() + ": give a file that stacklab export has written in csv or jsonl.");
        } catch (NoSuchFileException e) {
            throw new UserMistake(file + " does not exist: give spans in csv or jsonl.");
        } catch (IOException e) {
            throw new UserMistake(file + " cannot be read (" + OutFile.reason(e) + "): see to it or give another.");
        }
    }

    /**
     * Reads or runs what a user names.
     *
     * @param given the lab or the spans
     * @param settings what is set for the run of a lab
     * @param console where mistakes in the lab are told
     * @return the run; empty if the lab has mistakes or the user has interrupted it
     */
    static Optional<RunComparison.Entry> of(String given, List<String> settings, Console console) throws UserMistake {
        Optional<Path> file = spansFile(given);
        if (file.isPresent()) {
            SpanTable table = read(file.get());
            return Optional.of(new RunComparison.Entry(given, Optional.empty(), Optional.empty(),
                    new ChartModel(table.spans(), table.packets(), Grain.PACKET)));
        }
        Optional<LabSpec> lab = new LabSource(given, settings).compile(console);
        return lab.map(spec -> run(spec, settings, console)).filter(entry -> !console.stop().isRequested());
    }

    private static RunComparison.Entry run(LabSpec lab, List<String> settings, Console console) {
        console.progress("running " + lab.name());
        Run run = Run.of(lab, true);
        run.toEnd(console.stop());
        console.progress("");
        RunResult result = run.result();
        String name = settings.isEmpty() ? lab.name() : lab.name() + ", " + String.join(", ", settings);
        return new RunComparison.Entry(name, Optional.of(lab), Optional.of(result),
                new ChartModel(result.spans(), result.packets(), Grain.PACKET));
    }
}
