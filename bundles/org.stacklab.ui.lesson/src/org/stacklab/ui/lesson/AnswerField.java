package org.stacklab.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stacklab.lesson.Question;

/**
 * Where an answer is given.
 *
 * @param getter reads it, as it stands in a file of answers; empty when nothing was said
 * @param setter shows an earlier one
 */
record AnswerField(Supplier<String> getter, Consumer<String> setter) {
    /**
     * Makes the widgets.
     *
     * @param folder where lab files are handed in
     */
    static AnswerField of(Composite parent, Question question, IPath folder) {
        return switch (question) {
            case Question.Choice choice -> ofChoice(parent, choice);
            case Question.Number number -> ofText(parent, NLS.bind(Messages.Ask_Number, number.quantity().unit()));
            case Question.Task task -> ofFile(parent, folder);
        };
    }

    private static AnswerField ofChoice(Composite parent, Question.Choice choice) {
        List<Button> buttons = new ArrayList<>();
        for (Question.Option option : choice.options()) {
            Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
            button.setText(option.text());
            GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(button);
            buttons.add(button);
        }
        return new AnswerField(() -> letter(buttons), letter -> {
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).setSelection(letter.equals(letter(i)));
            }
        });
    }

    private static String letter(List<Button> buttons) {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).getSelection()) {
                return letter(i);
            }
        }
        return "";
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private static AnswerField ofText(Composite parent, String hint) {
        new Label(parent, SWT.NONE).setText(hint);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setFocus();
        return new AnswerField(() -> text.getText().strip(), text::setText);
    }

    private static AnswerField ofFile(Composite parent, IPath folder) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        AnswerField field = ofText(row, Messages.Ask_Task);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.Ask_Browse);
        browse.addListener(SWT.Selection, e -> {
            FileDialog dialog = new FileDialog(row.getShell(), SWT.OPEN);
            dialog.setFilterPath(folder.toOSString());
            dialog.setFilterExtensions(new String[] {"*.lab"});
            if (dialog.open() != null) {
                field.set(dialog.getFileName());
            }
        });
        return field;
    }

    String get() {
        return getter.get();
    }

    void set(String answer) {
        setter.accept(answer);
    }
}
