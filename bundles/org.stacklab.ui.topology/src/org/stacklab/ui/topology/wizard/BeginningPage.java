package org.stacklab.ui.topology.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stacklab.machine.part.Preset;
import org.stacklab.machine.part.Presets;
import org.stacklab.ui.catalogue.Wording;

/** Asks what the new lab begins with. */
final class BeginningPage extends WizardPage {
    private static final int LIST_PX = 260;
    private static final int SUMMARY_LINES = 4;

    private final List<Beginning> beginnings = Beginning.all();
    private final List<Preset> presets = Presets.all();
    private final Runnable chosen;
    private org.eclipse.swt.widgets.List list;
    private Combo preset;

    /** A page that tells when another beginning is chosen. */
    BeginningPage(Runnable chosen) {
        super("beginning", Messages.beginning, null);
        this.chosen = chosen;
        setDescription(Messages.beginningPrompt);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.beginWith);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        list = new org.eclipse.swt.widgets.List(page, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        beginnings.forEach(each -> list.add(each.label()));
        list.select(0);
        list.addListener(SWT.DefaultSelection, e -> getContainer().showPage(getNextPage()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, LIST_PX).applyTo(list);
        Text summary = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        summary.setBackground(page.getBackground());
        list.addListener(SWT.Selection, e -> {
            summary.setText(beginning().summary());
            chosen.run();
        });
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(LIST_PX, SUMMARY_LINES * summary.getLineHeight()).applyTo(summary);
        new Label(page, SWT.NONE).setText(Messages.preset);
        preset = new Combo(page, SWT.READ_ONLY);
        preset.add(Messages.noPreset);
        presets.forEach(each -> preset.add(Wording.current().label(each)));
        preset.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(preset);
        setControl(page);
    }

    Beginning beginning() {
        return beginnings.get(Math.max(0, list.getSelectionIndex()));
    }

    /** The optimizations everything shall have, if the user has chosen some. */
    Optional<Preset> preset() {
        int index = preset.getSelectionIndex();
        return index < 1 ? Optional.empty() : Optional.of(presets.get(index - 1));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            list.setFocus();
        }
    }
}
