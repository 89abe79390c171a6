package org.stacklab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.export.OutputFolder;
import org.stacklab.sim.Stop;
import org.stacklab.sweep.Axis;
import org.stacklab.sweep.Journal;
import org.stacklab.sweep.Sweep;
import org.stacklab.sweep.SweepRow;
import org.stacklab.sweep.SweepTable;

/** The file {@code sweep --out} asks for, and the journal beside it while it is not complete. */
final class SweepFile {
    private final Path file;
    private final Path journalFile;

    /**
     * Nothing is touched yet.
     *
     * @param given the file as the user wrote it
     * @throws UserMistake if it cannot be a file
     */
    SweepFile(String given) throws UserMistake {
        try {
            file = Path.of(given).toAbsolutePath();
            if (file.getFileName() == null || file.toFile().isDirectory()) {
                throw new UserMistake("'" + given + "' is a folder: name a file for --out.");
            }
            journalFile = file.resolveSibling(file.getFileName() + ".part");
            OutputFolder.check(file.getParent());
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no file name: choose another for --out.");
        } catch (IOException e) {
            throw new UserMistake("'" + given + "' cannot be written (" + e.getMessage() + "): choose another for --out.");
        }
    }

    /**
     * Runs what the journal does not know yet and writes the table under its name.
     *
     * @return the rows, empty when interrupted; what is done is kept for the next time
     */
    Optional<List<SweepRow>> write(Sweep sweep, List<LabSpec> labs, String identity, Function<SweepTable, String> form, Console console)
            throws UserMistake {
        try {
            Files.createDirectories(file.getParent());
            try (Journal journal = Journal.open(journalFile, identity)) {
                if (journal.size() > 0) {
                    console.say("going on with the " + journal.size() + " of " + sweep.size() + " rows in " + journalFile + ".");
                }
                List<SweepRow> rows = sweep.run(labs::get, journal, console.stop());
                if (rows == null) {
                    console.say("interrupted after " + journal.size() + " of " + sweep.size() + " rows; the same call goes on from there.");
                    return Optional.empty();
                }
                String table = form.apply(new SweepTable(sweep, rows));
                // Complete rows deserve their table even if the user has lost patience.
                new OutputFolder(file.getParent(), new Stop()).add(file.getFileName().toString(), out -> out.append(table)).write();
                journal.discard();
                return Optional.of(rows);
            }
        } catch (UncheckedIOException e) {
            throw mistake(e.getCause());
        } catch (IOException e) {
            throw mistake(e);
        }
    }

    /** What makes a sweep this one: lab, settings, axes, engine. */
    static String identity(Sweep sweep, LabSource source, List<String> settings) throws UserMistake {
        MessageDigest digest = sha256();
        digest.update(source.content());
        for (String each : settings) {
            digest.update(("\nset " + each).getBytes(StandardCharsets.UTF_8));
        }
        for (Axis each : sweep.axes()) {
            digest.update(("\naxis " + each).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()) + " engine " + Run.ENGINE_VERSION;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private UserMistake mistake(IOException failure) {
        String reason = failure instanceof FileSystemException e && e.getReason() != null ? e.getReason() : failure.getMessage();
        return new UserMistake(file + " was not written (" + reason + "): see to it or choose another file for --out.");
    }
}
