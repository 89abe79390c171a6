package org.stacklab.ui.topology;

import java.nio.file.Path;
import java.util.List;
import org.stacklab.ui.topology.file.EditedFile;

/** What keeps the work of a user when a session ends: by a crash, or while labs are still being saved. */
public final class LabRecovery {
    private LabRecovery() {
    }

    /**
     * The labs an earlier session has left without saving what was done to them. Their editors offer to bring it back.
     *
     * @return files that exist; empty when there are none
     */
    public static List<Path> unsavedLabs() {
        return EditedFile.unsavedFiles();
    }

    /** Waits until every save that is under way has come to its end; to be called when there are no windows any more. */
    public static void awaitSaves() {
        EditedFile.awaitSaves();
    }
}
