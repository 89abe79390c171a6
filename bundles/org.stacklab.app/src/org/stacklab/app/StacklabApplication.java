package org.stacklab.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.stacklab.ui.StallWatch;

/** The workbench as an application: opens the window and stays until it is closed. Arguments that end in {@code .lab} are opened. */
public final class StacklabApplication implements IApplication {
    /** Made by the extension registry. */
    public StacklabApplication() {
    }

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display display = PlatformUI.createDisplay();
        StallWatch.startIfWanted(display);
        Location workspace = Platform.getInstanceLocation();
        try {
            if (!workspace.lock()) {
                MessageDialog.openError(null, "Stacklab", NLS.bind(Messages.Application_open, workspace.getURL().getPath()));
                return EXIT_OK;
            }
            int answer = PlatformUI.createAndRunWorkbench(display, new StacklabWorkbenchAdvisor(labsIn(context)));
            return answer == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            workspace.release();
            display.dispose();
        }
    }

    private static List<Path> labsIn(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Arrays.stream(arguments).filter(each -> each.endsWith(".lab")).map(each -> Path.of(each).toAbsolutePath()).toList();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
