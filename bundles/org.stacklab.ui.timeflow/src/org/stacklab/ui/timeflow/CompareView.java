package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import org.stacklab.engine.LabSpec;
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

    /** What is to be compared, and what was compared before. */
    private record Wanted(List<RunRecord> runs, Built before) {
        Built built() {
            List<ChartModel> models = runs.stream().map(this::model).toList();
            return new Built(runs, models, ChartComparison.of(models), models.stream().map(Delivery::of).toList());
        }

        /** A long run is not drawn anew because another one has been added. */
        private ChartModel model(RunRecord run) {
            int known = before.runs.indexOf(run);
            return known >= 0 ? before.models.get(known) : ChartRequest.of(run).answer().model();
        }
    }

    /** What a comparison needs, built in the background. */
    private record Built(List<RunRecord> runs, List<ChartModel> models, ChartComparison comparison, List<Delivery> deliveries) {
        static final Built NOTHING = new Built(List.of(), List.of(), new ChartComparison(List.of()), List.of());
    }

    private final Consumer<RunRecord> viewer = run -> refresh();
    private final List<ComparePanel> panels = new ArrayList<>();
    private SashForm charts;
    private DifferenceTable differences;
    private CurveCanvas curves;
    private ChartsInStep step;
    private RunDisplay display;
    private LatestJob<Wanted, Built> loader;
    private ComparePanel focused;
    private Built built = Built.NOTHING;

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
        Label hint = new Label(line, SWT.WRAP);
        hint.setText(Messages.Compare_Hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        charts = new SashForm(sash, SWT.VERTICAL);
        createBelow(sash);
        sash.setWeights(WEIGHTS);
        step = new ChartsInStep(curves::redraw);
        display = getSite().getService(RunDisplay.class);
        loader = new LatestJob<>(getSite().getService(UiUpdater.class), wanted -> Messages.Compare_Job, Wanted::built, this::show);
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
        ComparePanel panel = new ComparePanel(charts, this::refresh, step::shifted, this::remove);
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
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).offer(recent, panels.size() - 1 - i);
        }
        loader.request(new Wanted(panels.stream().flatMap(panel -> panel.run().stream()).toList(), built));
    }

    private void show(Built newlyBuilt) {
        List<ComparePanel> filled = panels.stream().filter(panel -> panel.run().isPresent()).toList();
        if (charts.isDisposed() || !newlyBuilt.runs.equals(filled.stream().map(panel -> panel.run().get()).toList())) {
            return;
        }
        built = newlyBuilt;
        List<CurveCanvas.Curve> shown = new ArrayList<>();
        List<String> names = built.runs.stream().map(run -> "#" + run.number()).toList();
        for (int i = 0; i < filled.size(); i++) {
            show(filled.get(i).canvas(), built.models.get(i), built.runs.get(i).spec());
            shown.add(new CurveCanvas.Curve(names.get(i), filled.get(i), built.deliveries.get(i)));
        }
        step.open(filled);
        differences.show(built.comparison, names);
        curves.show(shown);
    }

    private static void show(TimeFlowCanvas canvas, ChartModel model, LabSpec lab) {
        int widthPx = canvas.plotWidthPx();
        canvas.onChange(state -> { });
        if (canvas.state() == null) {
            canvas.show(ViewState.of(model, Gaps.NONE, widthPx), lab);
        } else if (canvas.state().model() != model) {
            canvas.show(canvas.state().with(model, Gaps.NONE, widthPx), lab);
        }
    }

    @Override
    public void setFocus() {
        focused.canvas().setFocus();
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
