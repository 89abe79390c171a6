package org.stacklab.ui.lesson;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stacklab.ui.UiUpdater;

/** Asks a question of a lesson. */
public final class AskHandler extends AbstractHandler {
    /** Made by the extension registry. */
    public AskHandler() {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        OpenLesson lesson = OpenLesson.of(event);
        String id = event.getParameter("question");
        UiUpdater updater = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(UiUpdater.class);
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        lesson.question(id).filter(question -> !QuestionDialog.bringUp(shell, question))
                .ifPresent(question -> new QuestionDialog(shell, lesson.lesson(), question, updater).open());
        return null;
    }
}
