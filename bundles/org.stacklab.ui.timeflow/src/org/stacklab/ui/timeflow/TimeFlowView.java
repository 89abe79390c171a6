package org.stacklab.ui.timeflow;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.Reason;
import org.stacklab.ui.Icons;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/** Shows where the time of a run went: a lane for each layer of each host, a rectangle for each packet in it. */
public final class TimeFlowView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.timeflow.view";

    private static final String NO_RUN = "Nothing has run yet. Open a lab and press Run (Ctrl+F11).";
    private static final String HINT = "Click a rectangle to follow its packet and to read why it is as long as it is. "
            + "W/S or Ctrl+wheel zoom, A/D or dragging pan, F shows everything.";

    private final Consumer<RunRecord> viewer = this::show;
    private Label summary;
    private Label reason;
    private TimeFlowCanvas canvas;
    private TimeFlowController controller;
    private RunDisplay display;
    private ChartLoader loader;
    private Grain grain = Grain.PACKET;
    private RunRecord drawn;

    /** Made by the extension registry. */
    public TimeFlowView() {
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        summary = line(parent);
        summary.setFont(resources.create(FontDescriptor.createFrom(summary.getFont()).setStyle(SWT.BOLD)));
        canvas = new TimeFlowCanvas(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        reason = line(parent);
        controller = new TimeFlowController(canvas);
        canvas.onChange(state -> explain());
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        loader = new ChartLoader(getSite().getService(UiUpdater.class), this::show);
        display = getSite().getService(RunDisplay.class);
        display.addViewer(viewer);
        summary.setText(NO_RUN);
        display.shown().ifPresent(viewer);
    }

    private static Label line(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void fillToolBar(IToolBarManager bar) {
        bar.add(action("Zoom In (W)", "zoom-in", controller::zoomIn));
        bar.add(action("Zoom Out (S)", "zoom-out", controller::zoomOut));
        bar.add(action("Show Everything (F)", "fit", controller::fit));
        bar.add(new Separator());
        Action detail = new Action("Each Step", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                setGrain(isChecked() ? Grain.SPAN : Grain.PACKET);
            }
        };
        detail.setToolTipText("Each Step: a rectangle for every step instead of one for the work of a layer on a packet");
        detail.setImageDescriptor(Icons.of(TimeFlowView.class, "detail"));
        bar.add(detail);
    }

    private Action action(String text, String icon, Runnable what) {
        Action action = new Action(text, Icons.of(TimeFlowView.class, icon)) {
            @Override
            public void run() {
                if (canvas.state() != null) {
                    what.run();
                }
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private void setGrain(Grain newGrain) {
        grain = newGrain;
        display.shown().ifPresent(viewer);
    }

    private void show(RunRecord run) {
        loader.load(run, grain);
    }

    private void show(ChartModel model) {
        if (canvas.isDisposed()) {
            return;
        }
        RunRecord run = display.shown().orElseThrow();
        summary.setText(run.lab() + ": " + run.summary());
        canvas.show(model, run.again() || run == drawn);
        drawn = run;
        explain();
    }

    /** Says below the chart why the selected rectangle is as long as it is. */
    private void explain() {
        ViewState state = canvas.state();
        String text = "";
        if (state != null && state.selected() == ViewState.NOTHING) {
            text = HINT;
        } else if (state != null) {
            Reason why = new Reason(state.model());
            text = why.title(state.selected()) + ", " + Explanation.times(state.model(), state.selected()) + ": "
                    + why.text(state.selected());
        }
        if (!text.equals(reason.getText())) {
            reason.setText(text);
            reason.getParent().layout();
        }
    }

    /**
     * What is shown, for tests and for whoever follows the chart.
     *
     * @return the rectangles, nothing before the first run
     */
    public Optional<ChartModel> chart() {
        return Optional.ofNullable(canvas.state()).map(ViewState::model);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (display != null) {
            display.removeViewer(viewer);
            loader.cancel();
        }
        super.dispose();
    }
}
