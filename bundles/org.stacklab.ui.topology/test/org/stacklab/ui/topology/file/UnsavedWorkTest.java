package org.stacklab.ui.topology.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Another session, which knows nothing of this one. */
    private Optional<String> foundLater(String file) {
        return of(file).found().map(Lab::getName);
    }

    private UnsavedWork unsaved(String file, Lab lab) {
        UnsavedWork work = of(file);
        work.saving(lab);
        work.write();
        return work;
    }

    private long left() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve("unsaved"))) {
            return left.count();
        }
    }

    @Test
    void laterSessionFindsWhatWasKept() {
        unsaved("/labs/a.lab", Labs.create("kept"));

        assertEquals(Optional.of("kept"), foundLater("/labs/../labs/a.lab"));
    }

    @Test
    void laterSessionLearnsWhichFilesThereAre() throws IOException {
        Path file = Files.createFile(folder.resolve("a.lab"));
        unsaved(file.toString(), Labs.create("kept"));
        unsaved("/labs/gone.lab", Labs.create("of a file that is gone"));

        assertEquals(List.of(file), UnsavedWork.files(folder.resolve("unsaved")));
    }

    @Test
    void nothingIsKeptBeforeThereIsAnything() {
        assertEquals(List.of(), UnsavedWork.files(folder.resolve("unsaved")));
    }

    @Test
    void filesOfTheSameNameInOtherFoldersAreOtherFiles() {
        unsaved("/labs/a.lab", Labs.create("kept"));

        assertTrue(foundLater("/other/a.lab").isEmpty());
    }

    @Test
    void nothingIsLeftWhenTheFileHasBeenWritten() throws IOException {
        Lab lab = Labs.create("kept");
        unsaved("/labs/a.lab", lab).saved(lab);

        assertEquals(0, left());
    }

    @Test
    void closingWhileTheFileIsWrittenLosesNothing() throws IOException {
        Lab lab = Labs.create("kept");
        UnsavedWork work = unsaved("/labs/a.lab", lab);

        work.close();
        assertEquals(Optional.of("kept"), foundLater("/labs/a.lab"));
        work.saved(lab);
        assertEquals(0, left());
    }

    @Test
    void whatCouldNotBeWrittenStaysUntilNobodyWantsIt() throws IOException {
        Lab lab = Labs.create("kept");
        UnsavedWork work = unsaved("/labs/a.lab", lab);

        work.failed(lab);
        work.write();
        assertEquals(Optional.of("kept"), foundLater("/labs/a.lab"));
        work.close();
        assertEquals(0, left());
    }

    @Test
    void theLaterOfTwoSavesIsWaitedFor() throws IOException {
        Lab first = Labs.create("first");
        Lab second = Labs.create("second");
        UnsavedWork work = unsaved("/labs/a.lab", first);
        work.saving(second);

        work.saved(first);
        work.write();
        assertEquals(Optional.of("second"), foundLater("/labs/a.lab"));
        work.saved(second);
        assertEquals(0, left());
    }

    @Test
    void movesWithTheFile() {
        Lab lab = Labs.create("kept");
        UnsavedWork work = unsaved("/labs/a.lab", lab);
        work.failed(lab);

        work.moveTo(of("/labs/b.lab"));

        assertTrue(foundLater("/labs/a.lab").isEmpty());
        assertEquals(Optional.of("kept"), foundLater("/labs/b.lab"));
    }

    @Test
    void whatIsNoLabIsNotOffered() throws IOException {
        unsaved("/labs/a.lab", Labs.create("kept"));
        try (Stream<Path> journals = Files.list(folder.resolve("unsaved"))) {
            Files.writeString(journals.filter(each -> each.toString().endsWith(".lab")).findFirst().orElseThrow(), "half a l");
        }

        assertTrue(foundLater("/labs/a.lab").isEmpty());
    }
}
