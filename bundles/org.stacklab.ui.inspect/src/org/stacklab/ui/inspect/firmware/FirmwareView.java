package org.stacklab.ui.inspect.firmware;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.Icons;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.inspect.Background;
import org.stacklab.ui.inspect.Clip;
import org.stacklab.ui.inspect.RunView;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.verify.Card;
import org.stacklab.verify.ModelChecker;
import org.stacklab.verify.TooManyStatesException;
import org.stacklab.verify.Traffic;
import org.stacklab.verify.Verification;
import org.stacklab.verify.Verification.Verdict;

/** Shows the firmware of a card: its threads as state diagrams, where they are, and whether anything can go wrong. */
public final class FirmwareView extends RunView {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.inspect.firmware";

    private static final String CHART = "org.stacklab.ui.timeflow.view";
    private static final String CARD = "card";
    private static final String PACKETS = "4,4,4";

    private final Map<String, NicSpec> cards = new LinkedHashMap<>();
    private Combo choice;
    private Label status;
    private Diagram diagram;
    private TransitionTable transitions;
    private VerdictTree verdict;
    private TabFolder tabs;
    private Background checking;
    private RunRecord run;
    private StateLog log;
    private String wanted;
    private Card checked;
    private Example example;
    private int exampleNumber;

    /** Made by the extension registry. */
    public FirmwareView() {
    }

    @Override
    protected Control createContent(Composite parent, IMemento saved) {
        wanted = saved.getString(CARD);
        checking = new Background(getSite().getService(UiUpdater.class));
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).spacing(6, 2).applyTo(content);
        new Label(content, SWT.NONE).setText(Messages.FirmwareView_card);
        choice = new Combo(content, SWT.READ_ONLY);
        choice.addListener(SWT.Selection, e -> chosen());
        status = new Label(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        SashForm parts = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(parts);
        ScrolledComposite scrolled = new ScrolledComposite(parts, SWT.H_SCROLL | SWT.V_SCROLL);
        diagram = new Diagram(scrolled, box -> {
            transitions.show(log.program().get(box.thread()), box.state());
            tabs.setSelection(0);
        });
        scrolled.setContent(diagram);
        scrolled.setBackground(diagram.getBackground());
        createTabs(parts, saved);
        parts.setWeights(16, 9);
        createActions();
        return content;
    }

    private void createTabs(Composite parent, IMemento saved) {
        tabs = new TabFolder(parent, SWT.TOP);
        transitions = new TransitionTable(tabs, saved);
        verdict = new VerdictTree(tabs, this::showInChart);
        tab(Messages.FirmwareView_transitions, transitions.control());
        tab(Messages.FirmwareView_verdict, verdict.control());
    }

    private void tab(String title, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private void createActions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action(Messages.FirmwareView_previous, "previous", () -> step(ps -> log.previousChangePs(ps))));
        bar.add(action(Messages.FirmwareView_next, "next", () -> step(ps -> log.nextChangePs(ps))));
        bar.add(action(Messages.FirmwareView_verify, "verify", this::verify));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(),
                Clip.action(() -> tabs.getSelectionIndex() == 0 ? transitions.columns().copied() : verdict.copied()));
    }

    private Action action(String text, String icon, Runnable what) {
        Action action = new Action(text, Icons.of(FirmwareView.class, icon)) {
            @Override
            public void run() {
                if (log != null) {
                    what.run();
                }
            }
        };
        action.setToolTipText(text);
        return action;
    }

    @Override
    public void saveState(IMemento memento) {
        transitions.columns().saveState(memento);
        memento.putString(CARD, wanted);
    }

    @Override
    protected boolean knowsPossible() {
        return true;
    }

    @Override
    protected void show(RunRecord newRun) {
        if (newRun.kind() == RunRecord.Kind.POSSIBLE) {
            showExample(newRun);
            return;
        }
        run = newRun;
        log = null;
        cards.clear();
        for (LabSpec.HostSpec host : run.spec().hosts()) {
            host.nics().stream().filter(nic -> nic.kind().equals(NicParameters.FAMILY))
                    .forEach(nic -> cards.put(host.name() + "." + nic.name(), nic));
        }
        if (cards.isEmpty()) {
            say(Messages.FirmwareView_noCard);
            return;
        }
        choice.setItems(cards.keySet().toArray(String[]::new));
        choose(cards.containsKey(wanted) ? wanted : choice.getItem(0));
    }

    /** Another card leads back from an example to the run. */
    private void chosen() {
        wanted = choice.getText();
        if (display().shown().filter(shown -> shown.kind() == RunRecord.Kind.POSSIBLE).isPresent()) {
            display().show(run);
        } else {
            choose(wanted);
        }
    }

    private void choose(String card) {
        wanted = card;
        choice.setText(card);
        choice.requestLayout();
        NicSpec nic = cards.get(card);
        LabSpec lab = run.spec();
        long events = run.result().events();
        if (!Card.of(nic.values()).equals(checked)) {
            checking.cancel();
            checked = null;
            verdict.say(Messages.VerdictTree_hint);
        }
        background().begin(NLS.bind(Messages.FirmwareView_watching, card),
                (monitor, stop) -> StateLog.of(lab, events, nic, stop), this::watched);
    }

    private void watched(StateLog newLog) {
        log = newLog;
        diagram.show(log.program().stream().map(FirmwareThread::name).toList(), new DiagramLayout(log.program()));
        transitions.show(log.program().getFirst(), null);
        follow(display().focus());
        reveal();
    }

    @Override
    protected void follow(Focus focus) {
        if (log == null) {
            return;
        }
        long atPs = instant(focus);
        List<String> states = new ArrayList<>();
        double[][] shares = new double[log.program().size()][];
        for (int thread = 0; thread < shares.length; thread++) {
            shares[thread] = shares(log.timesPs(thread, focus.fromPs(), focus.toPs()));
            if (atPs != Focus.NOWHERE) {
                states.add(log.stateAt(thread, atPs));
            }
        }
        diagram.follow(states, shares);
        status.setText(atPs == Focus.NOWHERE ? Messages.FirmwareView_noCursor
                : atPs > log.endPs() ? NLS.bind(Messages.FirmwareView_beyond, TimeText.of(log.endPs()))
                        : NLS.bind(Messages.FirmwareView_atCursor, TimeText.of(atPs)));
    }

    /** Cursor A, or where the run is held. */
    private long instant(Focus focus) {
        boolean held = display().shown().filter(shown -> shown.kind() == RunRecord.Kind.PAUSED).isPresent();
        return focus.cursorPs() == Focus.NOWHERE && held ? log.endPs() : focus.cursorPs();
    }

    private static double[] shares(long[] timesPs) {
        double sum = 0;
        for (long each : timesPs) {
            sum += each;
        }
        double[] shares = new double[timesPs.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum == 0 ? 0 : timesPs[i] / sum;
        }
        return shares;
    }

    private void step(LongUnaryOperator to) {
        Focus focus = display().focus();
        display().look(focus.withCursors(to.applyAsLong(Math.max(0, focus.cursorPs())), focus.otherPs()));
    }

    private void verify() {
        String title = NLS.bind(Messages.FirmwareView_verifying, wanted);
        Card card = Card.of(cards.get(wanted).values());
        checked = card;
        tabs.setSelection(1);
        verdict.say(title);
        checking.begin(title, (monitor, stop) -> check(card, stop), verdict::show);
    }

    private void showInChart(Verdict shown) {
        example = new Example(wanted, shown);
        exampleNumber = display().nextNumber();
        display().show(example.record(exampleNumber, run));
        try {
            getSite().getPage().showView(CHART);
        } catch (PartInitException e) {
            Platform.getLog(FirmwareView.class).log(e.getStatus());
        }
    }

    private void showExample(RunRecord record) {
        background().cancel();
        if (record.number() == exampleNumber) {
            watched(StateLog.of(checked.program(), example));
        } else {
            log = null;
            say(Messages.FirmwareView_otherExample);
        }
    }

    private static Verification check(Card card, Stop stop) throws IOException {
        try {
            return new ModelChecker(card, Traffic.parse(PACKETS), ModelChecker.MAX_STATES, stop).run();
        } catch (TooManyStatesException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void dispose() {
        if (checking != null) {
            checking.cancel();
        }
        super.dispose();
    }
}
