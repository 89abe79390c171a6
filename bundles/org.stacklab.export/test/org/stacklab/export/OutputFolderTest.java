package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.sim.Stop;

class OutputFolderTest {
    @TempDir
    Path temp;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void fail(Appendable out) throws IOException {
        out.append("half");
        throw new IOException("No space left on device");
    }

    @Test
    void bytesStayAsTheyAre() throws IOException {
        byte[] bytes = {0, -1, '\r', '\n', (byte) 0xC3};
        new OutputFolder(temp, new Stop()).addBytes("bytes", out -> out.write(bytes)).write();
        assertArrayEquals(bytes, Files.readAllBytes(temp.resolve("bytes")));
    }

    @Test
    void filesAreWrittenIntoNewFolders() throws IOException {
        Path folder = temp.resolve("a/b");
        new OutputFolder(folder, new Stop()).add("one", out -> out.append("µ")).add("two", out -> out.append('2')).write();
        assertEquals(List.of("one", "two"), names(folder));
        assertEquals("µ", Files.readString(folder.resolve("one")));
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Files.writeString(temp.resolve("one"), "old");
        OutputFolder folder = new OutputFolder(temp, new Stop()).add("one", out -> out.append("new")).add("two", OutputFolderTest::fail);
        assertEquals("No space left on device", assertThrows(IOException.class, folder::write).getMessage());
        assertEquals(List.of("one"), names(temp));
        assertEquals("old", Files.readString(temp.resolve("one")));
    }

    @Test
    void aFailureLeavesNoNewFolders() {
        OutputFolder folder = new OutputFolder(temp.resolve("a/b"), new Stop()).add("two", OutputFolderTest::fail);
        assertThrows(IOException.class, folder::write);
        assertFalse(Files.exists(temp.resolve("a")));
    }

    @Test
    void aRequestToStopIsHeededInTheMiddle() throws IOException {
        Stop stop = new Stop();
        OutputFolder folder = new OutputFolder(temp, stop).add("one", out -> {
            out.append("first");
            stop.request();
            out.append("second");
        });
        assertThrows(InterruptedIOException.class, folder::write);
        assertEquals(List.of(), names(temp));
    }

    @Test
    void aFolderInTheWayIsRefusedBeforeAnythingIsReplaced() throws IOException {
        Files.writeString(temp.resolve("one"), "old");
        Files.createDirectory(temp.resolve("two"));
        OutputFolder folder = new OutputFolder(temp, new Stop()).add("one", out -> out.append("new")).add("two", out -> out.append("new"));
        assertThrows(FileAlreadyExistsException.class, folder::write);
        assertEquals("old", Files.readString(temp.resolve("one")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        OutputFolder folder = new OutputFolder(file, new Stop()).add("one", out -> out.append("new"));
        assertThrows(FileAlreadyExistsException.class, folder::write);
        assertThrows(FileAlreadyExistsException.class, () -> OutputFolder.check(file));
        assertThrows(FileAlreadyExistsException.class, () -> OutputFolder.check(file.resolve("below")));
        OutputFolder.check(temp.resolve("new/folder"));
        assertEquals("x", Files.readString(file));
    }
}
