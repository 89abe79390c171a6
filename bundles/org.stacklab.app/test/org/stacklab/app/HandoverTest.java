package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
    private static final List<Path> LABS = List.of(Path.of("/labs/a b.lab"), Path.of("/labs/\u00fc.lab"));

    private final BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();

    @TempDir
    private Path workspace;

    @Test
    void theFirstOpensWhatTheSecondWasGivenEachTime() throws InterruptedException {
        try (Handover handover = Handover.accept(workspace, opened::add)) {
            assertTrue(Handover.send(workspace, LABS));
            assertEquals(LABS, opened.poll(10, TimeUnit.SECONDS));
            assertTrue(Handover.send(workspace, List.of()));
            assertEquals(List.of(), opened.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void nobodyListensBeforeAndAfterwards() {
        assertFalse(Handover.send(workspace, LABS));
        Handover.accept(workspace, opened::add).close();
        assertFalse(Handover.send(workspace, LABS));
    }

    @Test
    void whatAKilledWorkbenchLeftBehindIsReplaced() throws IOException, InterruptedException {
        Files.createFile(Files.createDirectory(workspace.resolve(".metadata")).resolve(".handover"));
        assertFalse(Handover.send(workspace, LABS));
        try (Handover handover = Handover.accept(workspace, opened::add)) {
            assertTrue(Handover.send(workspace, LABS));
            assertEquals(LABS, opened.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aWorkspaceTooFarDownIsOpenedWithoutASocket() throws IOException {
        Path deep = Files.createDirectory(workspace.resolve("d".repeat(120)));
        try (Handover handover = Handover.accept(deep, opened::add)) {
            assertFalse(Handover.send(deep, LABS));
        }
    }
}
