package org.stacklab.ui.topology.run;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stacklab.ui.Colours;
import org.stacklab.ui.run.RunRecord;

/** A line above the diagram that is there as long as the diagram shows a run. */
public final class ModeBar {
    private static final int MARGIN_PX = 6;

    private final Composite page;
    private final Composite bar;
    private final Label text;

    /**
     * Makes the line, hidden.
     *
     * @param parent gets a page with the line and, below it, room for the diagram
     */
    public ModeBar(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new Composite(page, SWT.NONE);
        // Its colour is what tells the mode, so no style sheet may change it.
        bar.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        bar.setBackground(Colours.ACCENT);
        GridLayoutFactory.fillDefaults().margins(MARGIN_PX, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        text = new Label(bar, SWT.WRAP);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setBackground(Colours.ACCENT);
        text.setForeground(Colours.PAPER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    /**
     * Where the diagram goes.
     *
     * @return a composite that takes one child
     */
    public Composite room() {
        Composite room = new Composite(page, SWT.NONE);
        room.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
        return room;
    }

    /**
     * Tells which run the diagram shows.
     *
     * @param run the run, null while the lab is edited
     */
    public void show(RunRecord run) {
        String said = run == null ? "" : NLS.bind(run.live() ? Messages.running : Messages.shown, run.number());
        if (!said.equals(text.getText())) {
            text.setText(said);
            ((GridData) bar.getLayoutData()).exclude = run == null;
            bar.setVisible(run != null);
            page.layout();
        }
    }
}
