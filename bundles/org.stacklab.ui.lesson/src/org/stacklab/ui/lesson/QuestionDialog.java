package org.stacklab.ui.lesson;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.stacklab.lesson.Grader;
import org.stacklab.lesson.Laboratory;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonException;
import org.stacklab.lesson.Mark;
import org.stacklab.lesson.Question;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.sim.Stop;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.catalogue.Phrases;

/**
 * Asks one question; the answer is judged in the background and may be given again. The workbench can be used meanwhile: answers are
 * found on its charts.
 */
final class QuestionDialog extends TitleAreaDialog {
    private static final String QUESTION = "org.stacklab.ui.lesson.question";

    private final Lesson lesson;
    private final Question question;
    private final UiUpdater updater;
    private final AnswerBook book;
    private final Stop stop = new Stop();
    private AnswerField field;

    QuestionDialog(Shell parent, Lesson lesson, Question question, UiUpdater updater) {
        super(parent);
        this.lesson = lesson;
        this.question = question;
        this.updater = updater;
        book = new AnswerBook(lesson);
        setHelpAvailable(false);
        setShellStyle(SWT.SHELL_TRIM & ~SWT.MIN | SWT.MODELESS);
    }

    /** Brings the dialog of a question to the front; whether there is one. */
    static boolean bringUp(Shell parent, Question question) {
        Optional<Shell> open = Arrays.stream(parent.getShells()).filter(shell -> question.equals(shell.getData(QUESTION))).findFirst();
        open.ifPresent(Shell::forceActive);
        return open.isPresent();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(lesson.title());
        shell.setData(QUESTION, question);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, SWT.DEFAULT).applyTo(content);
        setTitle(question.text());
        setMessage(NLS.bind(Messages.Ask_Points, question.points()));
        field = AnswerField.of(content, question, AnswerBook.folder(lesson).getLocation());
        field.set(book.answer(question));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Ask_Check, true);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OK_ID) {
            check();
        } else {
            close();
        }
    }

    @Override
    public boolean close() {
        stop.request();
        return super.close();
    }

    private void check() {
        String answer = field.get();
        if (answer.isEmpty()) {
            setMessage(Messages.Ask_NothingSaid, IMessageProvider.WARNING);
            return;
        }
        setMessage(Messages.Ask_Checking, IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Job.create(lesson.title(), (ICoreRunnable) monitor -> judge(answer)).schedule();
    }

    private void judge(String answer) throws CoreException {
        try {
            Grader grader = new Grader(lesson, new Laboratory(Catalogue.standard(), stop));
            Mark mark = grader.judge(question, answer, AnswerBook.folder(lesson).getLocation().toPath());
            book.keep(mark);
            String result = NLS.bind(Messages.Ask_Result,
                    new Object[] {mark.points(), question.points(), Phrases.current().say(mark.comment())});
            updater.publish(this, () -> show(result,
                    mark.points() == question.points() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING));
        } catch (LessonException e) {
            updater.publish(this, () -> show(Phrases.current().say(e.getMessage()), IMessageProvider.ERROR));
        }
    }

    private void show(String message, int kind) {
        if (getShell() != null && !getShell().isDisposed()) {
            setMessage(message, kind);
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
    }
}
