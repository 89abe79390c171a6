package org.stacklab.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.BadPackageException;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.PackageWriter;
import org.stacklab.export.RecordExport;
import org.stacklab.export.ResultJson;
import org.stacklab.export.ResultText;
import org.stacklab.export.StandardFormat;
import org.stacklab.export.View;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;

/** A lab with what belongs to it, on its way into a package. */
final class PackedLab {
    /** How the names of files end that stand beside a lab and belong to it. */
    private static final List<String> COMPANIONS = List.of(".lesson", ".md", ".po");
    /** What an earlier run leaves that is worth sharing. */
    private static final List<String> RESULTS = List.of(".csv", ".jsonl", ".json", ".svg", ".png", ".pcapng");

    private final LabSource source;
    private final Path file;
    private final List<String> added;
    private PackageWriter writer;

    /** Nothing is read yet. */
    PackedLab(String given, List<String> added) throws UserMistake {
        source = new LabSource(given, List.of());
        this.added = added;
        try {
            file = LabFiles.resolve(Path.of(given)).toAbsolutePath();
        } catch (LabFileException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /** Runs the lab and collects everything; the exit status tells what has become of the run. */
    int run(Console console) throws UserMistake {
        Optional<LabSpec> lab = source.compile(console);
        if (lab.isEmpty()) {
            return Status.MISTAKE;
        }
        console.progress("running " + lab.get().name());
        Run run = Run.of(lab.get(), true);
        run.toEnd(console.stop());
        console.progress("");
        if (console.stop().isRequested()) {
            return Verdict.interrupted(console);
        }
        try {
            collect(run.result());
        } catch (BadPackageException e) {
            throw new UserMistake("the lab cannot be packed (" + e.getMessage() + "): rename, shorten or leave out that file.");
        } catch (IOException | InvalidPathException e) {
            throw new UserMistake("the lab cannot be packed (" + e.getMessage() + "): see to that file.");
        }
        return Verdict.of(lab.get(), run.result(), console);
    }

    /** What goes into the file; null if there is nothing to pack. */
    OutputFolder.Bytes content() {
        return writer == null ? null : writer::writeTo;
    }

    private void collect(RunResult result) throws IOException, BadPackageException, UserMistake {
        String name = file.getFileName().toString();
        PackageWriter all = new PackageWriter(name).add(name, source.content());
        addFrom(file.getParent(), "", COMPANIONS, all);
        RecordExport export = new RecordExport(result.lab(), ResultText.summary(result), result.spans(), result.packets(), View.EVERYTHING);
        all.add("preview.svg", bytes(export.content(".svg")));
        all.add("results/result.json", (ResultJson.of(result) + "\n").getBytes(StandardCharsets.UTF_8));
        all.add("results/" + StandardFormat.CSV.fileName(), bytes(export.content(".csv")));
        for (String folder : added) {
            Path path = Path.of(folder).toAbsolutePath().normalize();
            addFrom(path, "results/" + path.getFileName() + "/", RESULTS, all);
        }
        writer = all;
    }

    private static void addFrom(Path folder, String prefix, List<String> extensions, PackageWriter all)
            throws IOException, BadPackageException {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.filter(path -> extensions.stream().anyMatch(path.toString()::endsWith))
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
        for (Path path : paths) {
            all.add(prefix + path.getFileName(), Files.readAllBytes(path));
        }
    }

    private static byte[] bytes(OutputFolder.Bytes content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }
}
