package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which anybody logged an error or an exception. */
final class LogWatch implements BeforeEachCallback, AfterEachCallback {
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> note(status);

    private void note(IStatus status) {
        if (status.getSeverity() == IStatus.ERROR || status.getException() != null) {
            Throwable cause = status.getException();
            logged.add(status + (cause == null ? "" : " " + List.of(cause.getStackTrace())));
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), logged, "something was logged");
    }
}
