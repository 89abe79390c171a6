package org.stacklab.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.sim.Stop;

/**
 * A folder that receives the files of a run: all of them or none. They are written under temporary names and take their own, over
 * files of those names that were there, when the last of them is complete.
 */
public final class OutputFolder {
    /** What goes into a file of text. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out where to
         * @throws IOException if it cannot be written
         */
        void writeTo(Appendable out) throws IOException;
    }

    /** What goes into a file of bytes. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * Writes the content.
         *
         * @param out where to; it is buffered, closing it is left to the folder
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path folder;
    private final Stop stop;
    private final Map<String, Bytes> files = new LinkedHashMap<>();

    /**
     * Nothing is touched yet.
     *
     * @param folder the folder; made if there is none
     * @param stop a request to give up, seen while writing
     */
    public OutputFolder(Path folder, Stop stop) {
        this.folder = folder;
        this.stop = stop;
    }

    /**
     * Refuses early what could not be written to later.
     *
     * @param folder a folder, which need not exist
     * @throws IOException if it is a file, or a folder that takes no files
     */
    public static void check(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (Files.notExists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new FileAlreadyExistsException(existing.toString());
        }
        if (!Files.isWritable(existing)) {
            throw new AccessDeniedException(existing.toString());
        }
    }

    /**
     * Adds a file of text.
     *
     * @param name its name in the folder
     * @param content what goes into it, as UTF-8
     * @return this
     */
    public OutputFolder add(String name, Content content) {
        return addBytes(name, text(content));
    }

    /**
     * Text as bytes.
     *
     * @param content the text
     * @return the same in UTF-8
     */
    public static Bytes text(Content content) {
        return out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(text);
            text.flush();
        };
    }

    /**
     * Adds a file of bytes.
     *
     * @param name its name in the folder
     * @param content what goes into it
     * @return this
     */
    public OutputFolder addBytes(String name, Bytes content) {
        files.put(name, content);
        return this;
    }

    /**
     * Writes the files.
     *
     * @throws InterruptedIOException if a stop was requested; nothing has changed then
     * @throws IOException if something cannot be written; nothing has changed then unless a rename failed
     */
    public void write() throws IOException {
        List<Path> made = missingFolders();
        Map<Path, Path> finalNames = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, Bytes> file : files.entrySet()) {
                Path finalName = folder.resolve(file.getKey());
                if (Files.isDirectory(finalName)) {
                    throw new FileAlreadyExistsException(finalName.toString());
                }
                Path temporary = folder.resolve("." + file.getKey() + "." + ProcessHandle.current().pid() + ".part");
                finalNames.put(temporary, finalName);
                write(temporary, file.getValue());
            }
            for (Map.Entry<Path, Path> file : finalNames.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | RuntimeException | Error failure) {
            finalNames.keySet().forEach(path -> remove(path, failure));
            made.forEach(path -> remove(path, failure));
            throw failure;
        }
    }

    /** The folders that will have to be made, the innermost first. */
    private List<Path> missingFolders() {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath(); path != null && Files.notExists(path); path = path.getParent()) {
            missing.add(path);
        }
        return missing;
    }

    private void write(Path file, Bytes content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new Stoppable(Files.newOutputStream(file)), BUFFER_BYTES)) {
            content.writeTo(out);
        }
    }

    private static void remove(Path path, Throwable failure) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    private final class Stoppable extends FilterOutputStream {
        Stoppable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (stop.isRequested()) {
                throw new InterruptedIOException();
            }
            out.write(bytes, offset, length);
        }
    }
}
