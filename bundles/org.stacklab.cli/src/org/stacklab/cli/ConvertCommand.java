package org.stacklab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stacklab.export.Json;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.RecordExport;
import org.stacklab.export.SpanTable;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;

/** {@code convert}: from one of our own formats to another. */
final class ConvertCommand implements Command {
    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String operands() {
        return "FROM TO";
    }

    @Override
    public int maxOperands() {
        return 2;
    }

    @Override
    public String summary() {
        return "Make a file of another format from spans or from a lab, without a run.";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(ViewOptions.ALL);
        options.addAll(List.of(OutFile.FORCE, Option.JSON));
        return options;
    }

    @Override
    public String details() {
        return """
                FROM is spans in .csv or .jsonl, or a lab; the extension of TO says what becomes of it. Spans become .csv, .jsonl, .json
                (Perfetto), .svg, .pdf or .png. A lab becomes a .lab of the present format version, written as the editor writes it.
                The file is there when it is complete, or not at all.
                Exit status: 0 it is written, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("convert run1/spans.csv run1/spans.jsonl", "convert spans.csv trace.json",
                "convert spans.jsonl chart.pdf --from 1ms --to 2ms", "convert old.lab new.lab");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        String from = arguments.required(0, "a file to read: give spans in csv or jsonl, or a lab");
        OutFile to = new OutFile(arguments.required(1, "a file to write: give for example trace.json"), "TO", arguments.has(OutFile.FORCE));
        Optional<Path> spans = RecordedRun.spansFile(from);
        OutputFolder.Bytes content = spans.isPresent() ? converted(spans.get(), to, arguments) : lab(from, to);
        console.progress("writing " + to);
        boolean written = to.write(content, console);
        console.progress("");
        if (!written) {
            return Verdict.interrupted(console);
        }
        if (arguments.has(Option.JSON)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("from", from);
            fields.put("to", to.toString());
            console.print(Json.of(fields) + "\n");
        }
        return Status.OK;
    }

    private static OutputFolder.Bytes converted(Path file, OutFile to, Arguments arguments) throws UserMistake {
        List<String> formats = RecordExport.EXTENSIONS;
        if (!formats.contains(to.extension())) {
            throw new UserMistake("spans cannot become '" + to.extension() + "'" + NearMatch.hint(to.extension(), formats)
                    + "; end the name of the second file with one of " + String.join(", ", formats) + ".");
        }
        SpanTable table = RecordedRun.read(file);
        return new RecordExport(file.getFileName().toString(), table, ViewOptions.of(arguments)).content(to.extension());
    }

    private static OutputFolder.Bytes lab(String from, OutFile to) throws UserMistake {
        if (!to.extension().equals(LabFiles.EXTENSION)) {
            throw new UserMistake("a lab becomes a lab only: end the name of the second file with " + LabFiles.EXTENSION
                    + ", or use stacklab export to run it.");
        }
        try {
            byte[] content = LabFiles.write(LabFiles.load(Path.of(from)));
            return out -> out.write(content);
        } catch (LabFileException e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
