package org.stacklab.ui.timeflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.Grouping;
import org.stacklab.timeflow.SpanFilter;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/** Shows where the time of a run went: a lane for each layer of each host, a rectangle for each packet in it. */
public final class TimeFlowView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.timeflow.view";

    private final Consumer<RunRecord> viewer = this::show;
    private final IStateListener optionListener = (state, old) -> applyOptions();
    private final ViewMemory memory = new ViewMemory();
    private Label summary;
    private ChartBar bar;
    private TimeFlowCanvas canvas;
    private LegendBar legend;
    private Details details;
    private ChartMoves moves;
    private ChartNotes notes;
    private FocusLink link;
    private RunDisplay display;
    private LatestJob<ChartRequest, ChartRequest.Answer> loader;
    private SpanFilter filter = SpanFilter.ALL;
    /** The run before the one on display, when it was of the same lab. */
    private RunRecord before;
    private ChartRequest.Answer drawn;
    /** Of which chart and which rectangle the details speak. */
    private ChartModel explained;
    private int explainedRectangle = ViewState.NOTHING;

    /** Made by the extension registry. */
    public TimeFlowView() {
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        memory.read(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        memory.write(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        summary = line(parent);
        summary.setFont(resources.create(FontDescriptor.createFrom(summary.getFont()).setStyle(SWT.BOLD)));
        bar = new ChartBar(parent, this::setFilter, this::find);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        canvas = new TimeFlowCanvas(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        legend = new LegendBar(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        details = new Details(parent);
        moves = new ChartMoves(canvas);
        notes = new ChartNotes(moves);
        new ChartMouse(moves, false);
        display = getSite().getService(RunDisplay.class);
        link = new FocusLink(display, moves);
        canvas.onChange(this::changed);
        loader = new LatestJob<>(getSite().getService(UiUpdater.class),
                request -> NLS.bind(Messages.Loader_Drawing, request.run().lab()), ChartRequest::answer, this::show);
        bindCommands();
        applyOptions();
        summary.setText(Messages.Chart_NoRun);
        bar.setFilterText(memory.filter());
        display.addViewer(viewer);
        display.shown().ifPresent(viewer);
    }

    private static Label line(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void bindCommands() {
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        bindMovesForWindow();
        ChartCommand.bind(handlers, "org.eclipse.ui.edit.findReplace", bar::focusSearch);
        ChartCommand.bind(handlers, ChartCommand.PREFIX + "find", bar::focusSearch);
        ChartCommand.bind(handlers, ChartCommand.PREFIX + "filter", bar::focusFilter);
        ChartCommand.bind(handlers, ChartCommand.PREFIX + "findNext", () -> find(1));
        ChartCommand.bind(handlers, ChartCommand.PREFIX + "findPrevious", () -> find(-1));
        ChartCommand.bind(handlers, ChartCommand.PREFIX + "bookmark", notes::add);
        ChartCommand.bind(handlers, ChartCommand.PREFIX + "goToTime", notes::goToTime);
        ChartKeys.follow(getSite(), canvas);
        for (ChartOption option : ChartOption.values()) {
            option.listen(getSite(), optionListener);
        }
        MenuManager popup = ChartMenus.popup(getSite(), canvas, notes);
        canvas.addDisposeListener(e -> popup.dispose());
        getViewSite().getActionBars().getMenuManager().add(notes.menu());
    }

    /** The buttons of the chart are of use whichever part is active; Compare, when that is active, has these commands to itself. */
    private void bindMovesForWindow() {
        IHandlerService window = getSite().getWorkbenchWindow().getService(IHandlerService.class);
        List<IHandlerActivation> bound = ChartCommand.bind(window, () -> moves);
        canvas.addDisposeListener(e -> window.deactivateHandlers(bound));
    }

    private boolean isOn(ChartOption option) {
        return option.isOn(getSite());
    }

    private void applyOptions() {
        canvas.setOverlay(canvas.overlay().with(isOn(ChartOption.ARROWS), isOn(ChartOption.CULPRITS)));
        legend.setVisible(isOn(ChartOption.LEGEND));
        ((GridData) legend.getLayoutData()).exclude = !isOn(ChartOption.LEGEND);
        legend.getParent().layout();
        if (display.shown().isPresent() && drawn != null && !drawn.request().equals(request(display.shown().get()))) {
            load();
        }
    }

    private void setFilter(SpanFilter newFilter) {
        filter = newFilter;
        memory.setFilter(bar.filterText());
        load();
    }

    private void show(RunRecord run) {
        RunRecord last = drawn == null ? null : drawn.request().run();
        if (last != null && last.number() != run.number()) {
            before = run.again() ? last : null;
        }
        load();
    }

    private void load() {
        display.shown().ifPresent(run -> loader.request(request(run)));
    }

    private ChartRequest request(RunRecord run) {
        return new ChartRequest(run, isOn(ChartOption.GHOST) ? before : null, isOn(ChartOption.EACH_STEP) ? Grain.SPAN : Grain.PACKET,
                isOn(ChartOption.BY_RESOURCE) ? Grouping.RESOURCE : Grouping.LAYER, isOn(ChartOption.SQUEEZE), filter);
    }

    private void show(ChartRequest.Answer answer) {
        if (canvas.isDisposed()) {
            return;
        }
        RunRecord run = answer.request().run();
        Optional<Focus> recalled = drawn == null ? memory.recall(run.lab()) : Optional.empty();
        boolean sameRun = drawn != null && drawn.request().run().number() == run.number();
        boolean again = canvas.state() != null && (sameRun || run.again());
        boolean growing = run.live() || sameRun && drawn.request().run().live();
        drawn = answer;
        summary.setText(run.lab() + ": " + run.summary());
        link.quietly(() -> canvas.show(again ? canvas.state().with(answer.model(), answer.gaps(), canvas.plotWidthPx())
                : ViewState.of(answer.model(), answer.gaps(), canvas.plotWidthPx()), run.spec()));
        if (answer.ghost() != null) {
            canvas.move(new Transition(answer.ghost(), answer.model(), sameRun ? 1 : 0));
        }
        notes.open(run.lab());
        legend.explain(answer.model());
        link.catchUp(!again);
        recalled.ifPresent(display::look);
        if (growing && isOn(ChartOption.FOLLOW)) {
            moves.goToEnd();
        }
        explain();
    }

    private void find(int step) {
        ViewState state = canvas.state();
        Optional<SpanFilter> wanted = bar.wanted();
        if (state == null || wanted.isEmpty()) {
            bar.focusSearch();
            return;
        }
        boolean found = moves.find(wanted.get(), step);
        bar.say(found ? "" : Messages.Bar_NotFound);
        canvas.setFocus();
    }

    private void changed(ViewState state) {
        link.publish();
        memory.remember(drawn.request().run().lab(), display.focus());
        explain();
    }

    /** Says above the chart what is measured, and below it why the selected rectangle is as long as it is. */
    private void explain() {
        ViewState state = canvas.state();
        bar.measured(state == null ? "" : state.cursors().text());
        if (state == null) {
            details.show("", List.of(whyNothing()));
        } else if (state.selected() == ViewState.NOTHING) {
            details.show("", List.of(Messages.Chart_Hint));
        } else if (state.model() != explained || state.selected() != explainedRectangle) {
            details.show(Explanation.title(state.model(), state.selected()), canvas.explanation().lines(state.model(), state.selected()));
        }
        explained = state == null ? null : state.model();
        explainedRectangle = state == null ? ViewState.NOTHING : state.selected();
    }

    private String whyNothing() {
        boolean filtered = drawn != null && drawn.request().filter() != SpanFilter.ALL;
        return drawn == null ? "" : filtered ? Messages.Chart_NothingPasses : Messages.Chart_NothingYet;
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
            link.dispose();
            loader.cancel();
            for (ChartOption option : ChartOption.values()) {
                option.ignore(getSite(), optionListener);
            }
        }
        super.dispose();
    }
}
