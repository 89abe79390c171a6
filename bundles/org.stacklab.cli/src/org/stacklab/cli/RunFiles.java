package org.stacklab.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.stacklab.export.Format;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.RunExport;

/** The files {@code --out} asks for. */
final class RunFiles {
    private final Path folder;

    /**
     * Nothing is touched yet.
     *
     * @param given the folder as the user wrote it
     * @throws UserMistake if it cannot be a folder for files
     */
    RunFiles(String given) throws UserMistake {
        try {
            folder = Path.of(given);
            OutputFolder.check(folder);
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no folder name: choose another for --out.");
        } catch (IOException e) {
            throw mistake(e);
        }
    }

    /**
     * Writes a run.
     *
     * @param run what is written
     * @param formats in which formats
     * @param console whose stop request is heeded
     * @return false if a stop was requested; nothing was written then
     * @throws UserMistake if something cannot be written; nothing was written then
     */
    boolean write(RunExport run, List<Format> formats, Console console) throws UserMistake {
        return write(files -> formats.forEach(format -> run.addTo(files, format)), console);
    }

    /**
     * Writes anything.
     *
     * @param content adds the files
     * @param console whose stop request is heeded
     * @return false if a stop was requested; nothing was written then
     * @throws UserMistake if something cannot be written; nothing was written then
     */
    boolean write(Consumer<OutputFolder> content, Console console) throws UserMistake {
        OutputFolder files = new OutputFolder(folder, console.stop());
        content.accept(files);
        try {
            files.write();
            return true;
        } catch (InterruptedIOException e) {
            return false;
        } catch (IOException e) {
            throw mistake(e);
        }
    }

    /** Where a file of that name lies. */
    String resolve(String fileName) {
        return folder.resolve(fileName).toString();
    }

    private UserMistake mistake(IOException failure) {
        return new UserMistake("nothing was written to " + folder + " (" + OutFile.reason(failure)
                + "): see to it or choose another folder for --out.");
    }
}
