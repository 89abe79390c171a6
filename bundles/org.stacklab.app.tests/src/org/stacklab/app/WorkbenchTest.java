package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench starts as our own application and shows our perspective. */
final class WorkbenchTest {

    @Test
    void opensInTheLabPerspective() {
        assertTrue(PlatformUI.isWorkbenchRunning());
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertEquals("org.stacklab.app.lab", window.getActivePage().getPerspective().getId());
    }
}
