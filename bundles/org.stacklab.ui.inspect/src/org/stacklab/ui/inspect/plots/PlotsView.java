package org.stacklab.ui.inspect.plots;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.export.Drawing;
import org.stacklab.export.PlotSvg;
import org.stacklab.plot.Plot;
import org.stacklab.ui.Colours;
import org.stacklab.ui.Icons;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.inspect.Background;
import org.stacklab.ui.inspect.Clip;
import org.stacklab.ui.inspect.RunView;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.validate.Figure;
import org.stacklab.validate.FigureDrawing;
import org.stacklab.validate.Figures;

/** Shows curves: figures of the papers with their points, and sweeps of the lab on display. */
public final class PlotsView extends RunView {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.inspect.plots";

    private static final String AXES = "axes";
    private static final String FIGURE = "figure";
    private static final String MEASURE = "measure";
    private static final String KEEP = "keep";
    private static final List<String> KINDS = List.of(".svg", ".pdf", ".csv");
    private static final String[] PROPOSALS = {"workload.size=32B..32KB*2", "host.mtu=4KB,32KB workload.size=1KB..32KB+1KB",
        "nic.pipelining=coarse,fine workload.size=32B..32KB*2", "host.zero-copy-send=off,on workload.size=1KB..32KB*2",
        "workload.count=1..64*2"};

    private final List<Figure> figures = Figures.all().stream().filter(figure -> !figure.isChart()).toList();
    private Combo what;
    private Combo axes;
    private Combo measure;
    private Button sweep;
    private Label status;
    private PlotChart chart;
    private IAction keep;
    private Background writing;
    private Curves curves;

    /** Made by the extension registry. */
    public PlotsView() {
    }

    @Override
    protected boolean needsRun() {
        return false;
    }

    @Override
    protected Control createContent(Composite parent, IMemento saved) {
        writing = new Background(getSite().getService(UiUpdater.class));
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).spacing(6, 2).applyTo(content);
        what = new Combo(content, SWT.READ_ONLY);
        what.add(Messages.PlotsView_sweep);
        figures.forEach(figure -> what.add(figure.where() + ": " + figure.title()));
        what.select(Math.max(0, what.indexOf(Objects.requireNonNullElse(saved.getString(FIGURE), ""))));
        what.addListener(SWT.Selection, e -> chosen());
        createSweep(content, saved);
        status = new Label(content, SWT.WRAP);
        status.setText(Messages.PlotsView_hint);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(100, SWT.DEFAULT).applyTo(status);
        chart = new PlotChart(content);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(chart.control());
        createActions(saved);
        if (what.getSelectionIndex() > 0) {
            chosen();
        }
        return content;
    }

    private void createSweep(Composite content, IMemento saved) {
        axes = new Combo(content, SWT.NONE);
        axes.setItems(PROPOSALS);
        axes.setToolTipText(Messages.PlotsView_axesHelp);
        String text = saved.getString(AXES);
        axes.setText(text == null ? PROPOSALS[0] : text);
        axes.addListener(SWT.DefaultSelection, e -> sweep());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(axes);
        measure = new Combo(content, SWT.READ_ONLY);
        measure.setItems(Messages.PlotsView_throughput, Messages.PlotsView_latency);
        measure.select(Objects.requireNonNullElse(saved.getInteger(MEASURE), 0));
        measure.addListener(SWT.Selection, e -> draw());
        sweep = new Button(content, SWT.PUSH);
        sweep.setText(Messages.PlotsView_runSweep);
        sweep.addListener(SWT.Selection, e -> sweep());
    }

    private void createActions(IMemento saved) {
        keep = new Action(Messages.PlotsView_keep, IAction.AS_CHECK_BOX) {
        };
        keep.setToolTipText(Messages.PlotsView_keepHelp);
        keep.setImageDescriptor(Icons.of(PlotsView.class, "keep"));
        keep.setChecked(!Boolean.FALSE.equals(saved.getBoolean(KEEP)));
        getViewSite().getActionBars().getToolBarManager().add(keep);
        Action export = new Action(Messages.PlotsView_export, Icons.of(PlotsView.class, "export")) {
            @Override
            public void run() {
                export();
            }
        };
        export.setToolTipText(Messages.PlotsView_export);
        getViewSite().getActionBars().getToolBarManager().add(export);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(),
                Clip.action(() -> curves == null ? "" : Curves.csv(plot())));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(AXES, axes.getText());
        memento.putString(FIGURE, what.getText());
        memento.putInteger(MEASURE, measure.getSelectionIndex());
        memento.putBoolean(KEEP, keep.isChecked());
    }

    @Override
    protected void show(RunRecord run) {
        if (curves == null) {
            tell(NLS.bind(Messages.PlotsView_ready, run.lab()), false);
        }
    }

    private void tell(String text, boolean mistake) {
        status.setText(text);
        status.setForeground(mistake ? Colours.MISTAKE : null);
        status.requestLayout();
    }

    private void chosen() {
        boolean sweeps = what.getSelectionIndex() == 0;
        for (Control each : List.of(axes, measure, sweep)) {
            each.setEnabled(sweeps);
        }
        if (!sweeps) {
            Figure figure = figures.get(what.getSelectionIndex() - 1);
            tell(NLS.bind(Messages.PlotsView_drawing, figure.title()), false);
            background().begin(NLS.bind(Messages.PlotsView_drawing, figure.title()), (monitor, stop) -> new FigureDrawing(stop).plot(figure)
                    .map(plot -> new Curves(List.of(plot))).orElse(null), this::show);
        }
    }

    private void sweep() {
        if (display().shown().isEmpty()) {
            tell(Messages.PlotsView_noRun, true);
            return;
        }
        RunRecord run = display().shown().get();
        try {
            Curves.Plan plan = Curves.Plan.of(run.lab(), run.number(), run.spec(), axes.getText());
            String title = NLS.bind(Messages.PlotsView_sweeping, run.lab(), plan.labs().size());
            tell(title, false);
            Curves before = keep.isChecked() ? curves : null;
            background().begin(title, (monitor, stop) -> plan.run(stop), swept -> show(swept.after(before)));
        } catch (IllegalArgumentException mistake) {
            tell(Phrases.current().say(mistake.getMessage()), true);
        }
    }

    private void show(Curves newCurves) {
        curves = newCurves;
        draw();
    }

    private Plot plot() {
        return curves.measures().get(Math.min(measure.getSelectionIndex(), curves.measures().size() - 1));
    }

    private void draw() {
        if (curves != null) {
            chart.show(plot());
            tell(plot().source(), false);
        }
    }

    private void export() {
        if (curves == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(KINDS.stream().map(kind -> "*" + kind).toArray(String[]::new));
        dialog.setFileName("plot.svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String file = KINDS.stream().anyMatch(chosen::endsWith) ? chosen : chosen + KINDS.get(Math.max(0, dialog.getFilterIndex()));
            Plot plot = plot();
            writing.begin(NLS.bind(Messages.PlotsView_writing, file), (monitor, stop) -> write(plot, Path.of(file)),
                    written -> tell(NLS.bind(Messages.PlotsView_written, written), false));
        }
    }

    private static Path write(Plot plot, Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            try (OutputStream out = Files.newOutputStream(file)) {
                new Drawing(new PlotSvg(plot)::writeTo).writePdf(out);
            }
        } else if (name.endsWith(".csv")) {
            Files.writeString(file, Curves.csv(plot), StandardCharsets.UTF_8);
        } else {
            StringWriter svg = new StringWriter();
            new PlotSvg(plot).writeTo(svg);
            Files.writeString(file, svg.toString(), StandardCharsets.UTF_8);
        }
        return file;
    }

    @Override
    public void dispose() {
        if (writing != null) {
            writing.cancel();
        }
        super.dispose();
    }
}
