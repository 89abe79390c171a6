package org.stacklab.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.stacklab.export.Format;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.StandardFormat;
import org.stacklab.export.View;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunRecord;

/** Asks for formats, folder, stretch of time and the size of a picture. */
final class ExportDialog extends TitleAreaDialog {
    private static final int PERCENT = 100;
    private static final int LEAST_PERCENT = 25;
    private static final int MOST_PERCENT = 800;

    private final RunRecord run;
    private final Focus focus;
    private final Map<Format, Button> formats = new LinkedHashMap<>();
    private final LatestExport latest = new LatestExport();
    private Text folder;
    private Spinner percent;
    private Button inView;
    private Choice choice;

    ExportDialog(Shell parent, RunRecord run, Focus focus) {
        super(parent);
        this.run = run;
        this.focus = focus;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The user's choice, valid after OK. */
    Choice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Dialog_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        setTitle(Messages.Dialog_title);
        addFormats(group(area, Messages.Dialog_formats));
        addStretches(group(area, Messages.Dialog_stretch));
        addScale(area);
        addFolder(area);
        return area;
    }

    private static Group group(Composite parent, String text) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        return group;
    }

    private void addFormats(Composite parent) {
        for (Format format : Format.all()) {
            Button button = new Button(parent, SWT.CHECK);
            button.setText(NLS.bind(Messages.Dialog_format, format.fileName(), Phrases.current().say(format.help())));
            button.setSelection(latest.formats().contains(format.word()));
            button.addListener(SWT.Selection, event -> check());
            formats.put(format, button);
        }
    }

    private void addStretches(Composite parent) {
        Button all = new Button(parent, SWT.RADIO);
        all.setText(Messages.Dialog_all);
        all.setSelection(true);
        all.addListener(SWT.Selection, event -> check());
        inView = new Button(parent, SWT.RADIO);
        inView.setText(NLS.bind(Messages.Dialog_inView, TimeText.of(focus.fromPs()), TimeText.of(focus.toPs())));
    }

    private void addScale(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.Dialog_scale);
        percent = new Spinner(parent, SWT.BORDER);
        percent.setValues(PERCENT, LEAST_PERCENT, MOST_PERCENT, 0, LEAST_PERCENT, PERCENT);
        percent.addListener(SWT.Selection, event -> check());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(percent);
    }

    private void addFolder(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.Dialog_folder);
        folder = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addListener(SWT.Modify, event -> check());
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(Messages.Dialog_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** Begins with the folder of the last export, or with a prompt, but not with a mistake. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_export, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        folder.setText(latest.folder());
        folder.selectAll();
        folder.setFocus();
        check();
    }

    @Override
    protected void okPressed() {
        latest.remember(choice);
        super.okPressed();
    }

    private void check() {
        choice = null;
        String mistake = null;
        List<Format> chosen = formats.keySet().stream().filter(format -> formats.get(format).getSelection()).toList();
        try {
            Path path = Path.of(folder.getText().trim());
            OutputFolder.check(path);
            choice = new Choice(path, chosen, view());
            mistake = chosen.isEmpty() ? Messages.Dialog_noFormat : null;
        } catch (IOException | InvalidPathException e) {
            mistake = Messages.Dialog_noFolder;
        }
        boolean empty = folder.getText().isBlank();
        percent.setEnabled(chosen.contains(StandardFormat.PNG));
        tellWhatIsReplaced();
        setErrorMessage(empty ? null : mistake);
        getButton(IDialogConstants.OK_ID).setEnabled(mistake == null && !empty);
    }

    private void tellWhatIsReplaced() {
        long replaced = choice == null ? 0
                : choice.formats().stream().filter(format -> Files.exists(choice.folder().resolve(format.fileName()))).count();
        if (replaced == 0) {
            setMessage(NLS.bind(Messages.Dialog_message, run.lab()));
        } else {
            setMessage(NLS.bind(Messages.Dialog_replaces, replaced), IMessageProvider.WARNING);
        }
    }

    private View view() {
        TimeRange range = inView.getSelection() ? new TimeRange(focus.fromPs(), focus.toPs()) : View.EVERYTHING.range();
        return new View(range, (double) percent.getSelection() / PERCENT, View.EVERYTHING.pages());
    }
}
