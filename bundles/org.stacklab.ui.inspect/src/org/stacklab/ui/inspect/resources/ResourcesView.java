package org.stacklab.ui.inspect.resources;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.Icons;
import org.stacklab.ui.inspect.Clip;
import org.stacklab.ui.inspect.RunView;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunRecord;

/** Shows over time how busy the resources of a run were and how many waited for them. */
public final class ResourcesView extends RunView {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.inspect.resources";

    private static final String IDLE = "idle";
    private static final int DELAY_MS = 150;
    private static final int MOST_PARTS = 4000;

    private LoadCanvas canvas;
    private Action idle;
    private RunRecord run;
    private Loads loads;
    private final Runnable measureSoon = this::measure;

    /** Made by the extension registry. */
    public ResourcesView() {
    }

    @Override
    protected Control createContent(Composite parent, IMemento saved) {
        canvas = new LoadCanvas(parent, () -> display().axisPx(), focus -> display().look(focus));
        canvas.addListener(SWT.Resize, e -> canvas.getDisplay().timerExec(DELAY_MS, measureSoon));
        idle = new Action(Messages.ResourcesView_idle, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                measured(loads);
            }
        };
        idle.setToolTipText(Messages.ResourcesView_idle);
        idle.setImageDescriptor(Icons.of(ResourcesView.class, "idle"));
        idle.setChecked(Boolean.TRUE.equals(saved.getBoolean(IDLE)));
        getViewSite().getActionBars().getToolBarManager().add(idle);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Clip.action(this::copied));
        return canvas;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(IDLE, idle.isChecked());
    }

    @Override
    protected void show(RunRecord newRun) {
        run = newRun;
        loads = null;
    }

    @Override
    protected void follow(Focus focus) {
        canvas.look(focus);
        if (loads == null) {
            measure();
        } else if (loads.range().startPs() != focus.fromPs() || loads.range().endPs() != focus.toPs()) {
            canvas.getDisplay().timerExec(DELAY_MS, measureSoon);
        }
    }

    private void measure() {
        if (run == null || canvas.isDisposed()) {
            return;
        }
        Focus focus = display().focus();
        if (focus.toPs() == focus.fromPs()) {
            say(Messages.ResourcesView_nothing);
            return;
        }
        TimeRange range = new TimeRange(focus.fromPs(), focus.toPs());
        int parts = Math.min(MOST_PARTS, canvas.plotWidthPx());
        background().begin(NLS.bind(Messages.ResourcesView_measuring, run.lab()),
                (monitor, stop) -> LoadMeter.measure(run.spec(), run.result().events(), range, parts, stop), this::measured);
    }

    private void measured(Loads newLoads) {
        loads = newLoads;
        if (loads != null) {
            canvas.show(loads, loads.shown(idle.isChecked()), run.result().virtualTimePs());
            reveal();
        }
    }

    /** A table of what is in sight: a line per resource and part in which somebody used it. */
    private String copied() {
        StringBuilder out = new StringBuilder(Messages.ResourcesView_copied).append('\n');
        if (loads != null) {
            for (Loads.Load load : loads.shown(idle.isChecked())) {
                for (int part = 0; part < loads.parts(); part++) {
                    out.append(load.name()).append('\t').append(TimeText.US.exact(loads.startPs(part))).append('\t')
                            .append(load.busy()[part]).append('\t').append(load.waiting()[part]).append('\n');
                }
            }
        }
        return out.toString();
    }
}
