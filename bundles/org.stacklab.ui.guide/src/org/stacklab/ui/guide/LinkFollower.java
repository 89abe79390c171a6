package org.stacklab.ui.guide;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Goes where links lead. */
final class LinkFollower {
    private static final String START_LESSON = "org.stacklab.ui.lesson.start";

    private final IWorkbenchWindow window;

    /** A follower in a window. */
    LinkFollower(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Goes there; says in one sentence why not. */
    void follow(Link link) {
        try {
            switch (link.kind()) {
                case PAGE -> GuideView.open(window).show(link.target());
                case VIEW -> window.getActivePage().showView(link.target());
                case LAB -> IDE.openEditor(window.getActivePage(), sample(link));
                case LESSON -> execute(lesson(sample(link)));
                case COMMAND -> execute(commands().deserialize(link.target()));
            }
        } catch (PartInitException e) {
            tell(e.getMessage(), e);
        } catch (CommandException e) {
            tell(NLS.bind(Messages.Follow_failed, name(link), e.getMessage()), e);
        }
    }

    private static IFile sample(Link link) throws PartInitException {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(link.samplePath()));
        if (!file.exists()) {
            throw new PartInitException(NLS.bind(Messages.Follow_noFile, link.samplePath()));
        }
        return file;
    }

    private ParameterizedCommand lesson(IFile file) {
        Command start = commands().getCommand(START_LESSON);
        return ParameterizedCommand.generateCommand(start, Map.of("lesson", file.getFullPath().toString()));
    }

    private void execute(ParameterizedCommand command) throws CommandException {
        window.getService(IHandlerService.class).executeCommand(command, null);
    }

    private String name(Link link) {
        try {
            return commands().deserialize(link.target()).getName();
        } catch (CommandException unknown) {
            return link.target();
        }
    }

    private ICommandService commands() {
        return window.getService(ICommandService.class);
    }

    private static void tell(String sentence, Exception cause) {
        StatusManager.getManager().handle(Status.warning(sentence, cause), StatusManager.SHOW);
    }
}
