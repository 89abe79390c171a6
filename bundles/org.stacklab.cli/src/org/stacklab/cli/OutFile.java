package org.stacklab.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.stacklab.export.OutputFolder;

/** A file a user wants written. It takes its name when it is complete; until then, and if it fails, nothing bears that name. */
final class OutFile {
    /** Lets a file be replaced that is there already. */
    static final Option FORCE = Option.flag("--force", "replace a file that is there already");

    private final Path file;
    private final String option;

    /**
     * Nothing is touched yet.
     *
     * @param given the file as the user wrote it
     * @param option where he wrote it
     * @param force whether the file may be there already
     * @throws UserMistake if it cannot be written
     */
    OutFile(String given, String option, boolean force) throws UserMistake {
        this.option = option;
        try {
            file = Path.of(given).toAbsolutePath();
            if (file.getFileName() == null || Files.isDirectory(file)) {
                throw new UserMistake("'" + given + "' is a folder: name a file for " + option + ".");
            }
            if (!force && Files.exists(file)) {
                throw new UserMistake("'" + given + "' exists already: choose another file for " + option + ", or say "
                        + FORCE.name() + " to replace it.");
            }
            OutputFolder.check(file.getParent());
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no file name: choose another for " + option + ".");
        } catch (IOException e) {
            throw new UserMistake("'" + given + "' cannot be written (" + reason(e) + "): choose another for " + option + ".");
        }
    }

    /** How it ends, with the dot; empty if its name has none. */
    String extension() {
        String name = file.getFileName().toString();
        return name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.'));
    }

    /**
     * Writes it.
     *
     * @param content what goes into it
     * @param console whose stop request is heeded
     * @return false if a stop was requested; nothing was written then
     * @throws UserMistake if it cannot be written; nothing was written then
     */
    boolean write(OutputFolder.Bytes content, Console console) throws UserMistake {
        return write(console, folder -> folder.addBytes(file.getFileName().toString(), content));
    }

    /**
     * Writes it as text in UTF-8.
     *
     * @param content what goes into it
     * @param console whose stop request is heeded
     * @return false if a stop was requested; nothing was written then
     * @throws UserMistake if it cannot be written; nothing was written then
     */
    boolean writeText(OutputFolder.Content content, Console console) throws UserMistake {
        return write(console, folder -> folder.add(file.getFileName().toString(), content));
    }

    private boolean write(Console console, Consumer<OutputFolder> content) throws UserMistake {
        try {
            OutputFolder folder = new OutputFolder(file.getParent(), console.stop());
            content.accept(folder);
            folder.write();
            return true;
        } catch (InterruptedIOException e) {
            return false;
        } catch (IOException e) {
            throw new UserMistake(file + " was not written (" + reason(e) + "): see to it or choose another for " + option + ".");
        }
    }

    /** Why something could not be written, in a few words. */
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileAlreadyExistsException e -> e.getFile() + " is in the way";
            case NoSuchFileException e -> e.getFile() + " cannot be made";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
