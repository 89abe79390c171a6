package org.stacklab.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of a sweep that are done. With a file, each row is appended as a line of its own as soon as it is there; what an interrupted
 * sweep left is read again, a last line without its end excepted. May be used by several threads.
 */
public final class Journal implements AutoCloseable {
    private static final String FIRST_LINE = "stacklab sweep 2 ";

    private final Map<Integer, SweepRow> rows = new ConcurrentHashMap<>();
    private final Path file;
    private final FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * A journal for a sweep that cannot be resumed.
     *
     * @return an empty journal without a file
     */
    public static Journal inMemory() {
        return new Journal(null, null);
    }

    /**
     * Opens the journal of a sweep, a new one or what was left of it.
     *
     * @param file where it is
     * @param identity what makes the sweep this one: lab, settings, axes, engine; one line
     * @return a journal nobody else writes to
     * @throws IOException if the file cannot be used, belongs to another sweep or is in use
     */
    public static Journal open(Path file, String identity) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(file, channel);
            Journal journal = new Journal(file, channel);
            journal.read(FIRST_LINE + identity + "\n");
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(Path file, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            throw new FileSystemException(file.toString(), null, file + " is in use by another sweep");
        }
    }

    private void read(String firstLine) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        channel.truncate(end).position(end);
        if (end == 0) {
            append(firstLine);
            return;
        }
        String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
        if (!text.startsWith(firstLine)) {
            throw new FileSystemException(file.toString(), null, file + " holds rows of another sweep, which it should not lose");
        }
        text.substring(firstLine.length()).lines().forEach(this::readRow);
    }

    private void readRow(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        rows.put(Integer.valueOf(cells.getFirst()), SweepRow.of(cells.subList(1, cells.size())));
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * How many rows are done.
     *
     * @return their number
     */
    public int size() {
        return rows.size();
    }

    SweepRow row(int point) {
        return rows.get(point);
    }

    synchronized void add(int point, SweepRow row) {
        rows.put(point, row);
        if (channel != null) {
            try {
                append(point + "\t" + String.join("\t", row.cells()) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Removes the file: the sweep is complete and its table is written.
     *
     * @throws IOException if it cannot be removed
     */
    public void discard() throws IOException {
        close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
