package org.stacklab.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.stacklab.engine.Run;
import org.stacklab.ui.StallWatch;
import org.stacklab.ui.topology.LabRecovery;

/**
 * The workbench as an application: opens the window and stays until it is closed. Arguments that end in {@code .lab} are opened; if
 * the workspace is open already, by the workbench that has it. So are labs with work that a crash has left unsaved. With the argument {@code -rehearse} it closes again by itself.
 */
public final class StacklabApplication implements IApplication {
    /** The system property that {@code about.mappings} puts into the text about the product. */
    private static final String ENGINE_PROPERTY = "org.stacklab.engine";

    /** Made by the extension registry. */
    public StacklabApplication() {
    }

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty(ENGINE_PROPERTY, Run.ENGINE_VERSION);
        List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        List<Path> labs = arguments.stream().filter(each -> each.endsWith(".lab")).map(each -> Path.of(each).toAbsolutePath()).toList();
        Location workspace = Platform.getInstanceLocation();
        Path folder = new File(workspace.getURL().getPath()).toPath();
        try {
            if (!workspace.lock()) {
                return leaveTo(folder, labs);
            }
        } catch (IOException e) {
            return complain(NLS.bind(Messages.Application_unwritable, folder, e.getMessage()));
        }
        try {
            return work(folder, labs, arguments.contains("-rehearse"));
        } finally {
            workspace.release();
        }
    }

    private static Object work(Path folder, List<Path> labs, boolean rehearsing) {
        Display display = PlatformUI.createDisplay();
        StallWatch.startIfWanted(display);
        Splash splash = Splash.show(display);
        try (Handover handover = Handover.accept(folder, more -> display.asyncExec(() -> LabFiles.openAndShow(more)))) {
            int answer = PlatformUI.createAndRunWorkbench(display, new StacklabWorkbenchAdvisor(withUnsaved(labs), splash, rehearsing));
            return answer == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Those whose unsaved work a crash has left, then those the user has named. */
    private static List<Path> withUnsaved(List<Path> labs) {
        return Stream.concat(LabRecovery.unsavedLabs().stream(), labs.stream().map(Path::normalize)).distinct().toList();
    }

    private static Object leaveTo(Path folder, List<Path> labs) {
        return Handover.send(folder, labs) ? EXIT_OK : complain(NLS.bind(Messages.Application_open, folder));
    }

    private static Object complain(String mistake) {
        Display display = PlatformUI.createDisplay();
        try {
            MessageDialog.openError(null, "Stacklab", mistake);
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
