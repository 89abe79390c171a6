package org.stacklab.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces files so that a crash at any moment leaves either the old or the new content. */
public final class DurableFile {
    private static final String PART = ".part";

    private DurableFile() {
    }

    /**
     * Creates or replaces a file. Keeps its permissions; follows a symbolic link instead of replacing it. What a program that crashed
     * while it replaced the file has left beside it is swept away.
     *
     * @param file the file; its folder exists
     * @param bytes its new content
     * @throws IOException if that fails; the file is as before then
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        String ours = "." + target.getFileName() + ".";
        Path part = target.resolveSibling(ours + ProcessHandle.current().pid() + PART);
        try {
            writeThrough(part, bytes);
            keepPermissions(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        flushFolder(target.getParent());
        sweep(target.getParent(), ours);
    }

    private static void writeThrough(Path part, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows cannot open folders; there the move itself is durable.
        }
    }

    /** Deletes the parts of processes that have ended. The file has been replaced already, so nothing here is worth an error. */
    private static void sweep(Path folder, String prefix) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, each -> isOrphan(each.getFileName().toString(), prefix))) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | DirectoryIteratorException notToday) {
            // The next save tries again.
        }
    }

    private static boolean isOrphan(String name, String prefix) {
        if (!name.startsWith(prefix) || !name.endsWith(PART) || name.length() <= prefix.length() + PART.length()) {
            return false;
        }
        try {
            long pid = Long.parseLong(name.substring(prefix.length(), name.length() - PART.length()));
            return ProcessHandle.of(pid).isEmpty();
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }
}
