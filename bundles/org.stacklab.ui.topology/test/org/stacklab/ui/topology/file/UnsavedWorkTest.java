package org.stacklab.ui.topology.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Lab;

final class UnsavedWorkTest {
    @TempDir
    private Path folder;

    private UnsavedWork of(String file) {
        return new UnsavedWork(folder.resolve("unsaved"), Path.of(file));
    }

    @Test
    void laterSessionFindsWhatWasKept() {
        of("/labs/a.lab").keepNow(Labs.create("kept"));

        assertEquals(Optional.of("kept"), of("/labs/../labs/a.lab").found().map(Lab::getName));
    }

    @Test
    void filesOfTheSameNameInOtherFoldersAreOtherFiles() {
        of("/labs/a.lab").keepNow(Labs.create("kept"));

        assertTrue(of("/other/a.lab").found().isEmpty());
    }

    @Test
    void nothingIsLeftAfterClosing() throws IOException {
        UnsavedWork work = of("/labs/a.lab");
        work.keepNow(Labs.create("kept"));
        work.close();

        assertTrue(of("/labs/a.lab").found().isEmpty());
        try (Stream<Path> left = Files.list(folder.resolve("unsaved"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whatIsNoLabIsNotOffered() throws IOException {
        of("/labs/a.lab").keepNow(Labs.create("kept"));
        try (Stream<Path> journals = Files.list(folder.resolve("unsaved"))) {
            Files.writeString(journals.findFirst().orElseThrow(), "half a l");
        }

        assertTrue(of("/labs/a.lab").found().isEmpty());
    }
}
