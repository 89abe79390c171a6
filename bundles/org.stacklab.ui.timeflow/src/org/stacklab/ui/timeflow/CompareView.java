package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.stacklab.timeflow.ChartComparison;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Delivery;
import org.stacklab.timeflow.Gaps;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/** Shows two or more runs above each other, at the same stretch of time, with what is different layer by layer and over time. */
public final class CompareView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.timeflow.compare";
    private static final int[] WEIGHTS = {70, 30};

    /** What a comparison needs, built in the background. */
    private record Built(List<RunRecord> runs, List<ChartModel> models, ChartComparison comparison, List<Delivery> deliveries) {
        static Built of(List<RunRecord> runs) {
            List<ChartModel> models = runs.stream().map(run -> ChartRequest.of(run).answer().model()).toList();
            return new Built(runs, models, ChartComparison.of(models), models.stream().map(Delivery::of).toList());
        }
    }

    private final Consumer<RunRecord> viewer = run -> refresh();
    private final List<ComparePanel> panels = new ArrayList<>();
    private Label hint;
    private SashForm charts;
    private DifferenceTable differences;
    private CurveCanvas curves;
    private ChartsInStep step;
    private RunDisplay display;
    private UiUpdater updater;
    private ComparePanel focused;
    private List<RunRecord> wanted = List.of();

    /** Made by the extension registry. */
    public CompareView() {
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Button add = new Button(line, SWT.PUSH);
        add.setText(Messages.Compare_Add);
        add.addListener(SWT.Selection, e -> {
            addPanel();
            refresh();
        });
        hint = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        charts = new SashForm(sash, SWT.VERTICAL);
        createBelow(sash);
        sash.setWeights(WEIGHTS);
        step = new ChartsInStep(curves::redraw);
        display = getSite().getService(RunDisplay.class);
        updater = getSite().getService(UiUpdater.class);
        ChartCommand.bind(getSite().getService(IHandlerService.class), () -> focused.moves());
        addPanel();
        addPanel();
        display.addViewer(viewer);
        refresh();
    }

    private void createBelow(Composite parent) {
        TabFolder tabs = new TabFolder(parent, SWT.NONE);
        differences = new DifferenceTable(tabs);
        TabItem table = new TabItem(tabs, SWT.NONE);
        table.setText(Messages.Compare_Differences);
        table.setControl(differences.control());
        curves = new CurveCanvas(tabs);
        TabItem curve = new TabItem(tabs, SWT.NONE);
        curve.setText(Messages.Compare_Curves);
        curve.setControl(curves);
    }

    private void addPanel() {
        ComparePanel panel = new ComparePanel(charts, this::refresh, this::remove);
        ChartKeys.follow(getSite(), panel.canvas());
        panel.canvas().addListener(SWT.FocusIn, e -> focused = panel);
        panels.add(panel);
        focused = panel;
        charts.layout();
    }

    private void remove(ComparePanel panel) {
        if (panels.size() > 2) {
            panels.remove(panel);
            panel.dispose();
            focused = panels.getFirst();
            charts.layout();
            refresh();
        }
    }

    /** Offers the runs there are: at first the latest below and the ones before it above. */
    private void refresh() {
        List<RunRecord> recent = display.recent();
        hint.setText(recent.size() < 2 ? Messages.Compare_TooFew : Messages.Compare_Hint);
        if (recent.isEmpty()) {
            return;
        }
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).offer(recent, recent.get(Math.min(recent.size() - 1, panels.size() - 1 - i)));
        }
        wanted = panels.stream().map(panel -> panel.run().orElseThrow()).toList();
        List<RunRecord> runs = wanted;
        Job.create(Messages.Compare_Job, (ICoreRunnable) monitor -> {
            Built built = Built.of(runs);
            updater.publish(this, () -> show(built));
        }).schedule();
    }

    private void show(Built built) {
        if (charts.isDisposed() || !built.runs.equals(wanted)) {
            return;
        }
        List<CurveCanvas.Curve> shown = new ArrayList<>();
        List<String> names = built.runs.stream().map(run -> "#" + run.number()).toList();
        for (int i = 0; i < panels.size(); i++) {
            TimeFlowCanvas canvas = panels.get(i).canvas();
            canvas.onChange(state -> { });
            canvas.show(ViewState.of(built.models.get(i), Gaps.NONE, canvas.plotWidthPx()));
            shown.add(new CurveCanvas.Curve(names.get(i), panels.get(i), built.deliveries.get(i)));
        }
        step.open(panels);
        differences.show(built.comparison, names);
        curves.show(shown);
    }

    @Override
    public void setFocus() {
        focused.canvas().setFocus();
    }

    @Override
    public void dispose() {
        if (display != null) {
            display.removeViewer(viewer);
        }
        super.dispose();
    }
}
