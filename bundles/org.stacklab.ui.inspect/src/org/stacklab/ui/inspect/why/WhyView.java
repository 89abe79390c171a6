package org.stacklab.ui.inspect.why;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.TimeText;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.Icons;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.inspect.Background;
import org.stacklab.ui.inspect.Clip;
import org.stacklab.ui.inspect.RunView;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunRecord;

/** Says why a run was not faster: what bounded it, what it would gain without each cost, who held up the selected rectangle. */
public final class WhyView extends RunView {
    /** The id of the view. */
    public static final String ID = "org.stacklab.ui.inspect.why";

    private static final double PPM_PER_PERCENT = 10_000;

    private Label bound;
    private Label selection;
    private GainTable gains;
    private LossTable losses;
    private IdleTree idle;
    private TabFolder tabs;
    private Background confirming;
    private Findings findings;

    /** Made by the extension registry. */
    public WhyView() {
    }

    @Override
    protected Control createContent(Composite parent, IMemento saved) {
        confirming = new Background(getSite().getService(UiUpdater.class));
        SashForm content = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = column(content);
        bound = line(left);
        gains = new GainTable(left, saved, this::openCost);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left.getChildren()[1]);
        Composite right = column(content);
        selection = line(right);
        tabs = new TabFolder(right, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        losses = new LossTable(tabs, saved, this::select);
        idle = new IdleTree(tabs);
        tab(Messages.WhyView_losses, losses.control());
        tab(Messages.WhyView_idle, idle.control());
        content.setWeights(3, 2);
        createActions();
        return content;
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(column);
        return column;
    }

    private static Label line(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void tab(String title, Control control) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private void createActions() {
        Action confirm = new Action(Messages.WhyView_confirm, Icons.of(WhyView.class, "confirm")) {
            @Override
            public void run() {
                confirm();
            }
        };
        confirm.setToolTipText(Messages.WhyView_confirmHelp);
        getViewSite().getActionBars().getToolBarManager().add(confirm);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Clip.action(this::copied));
    }

    private String copied() {
        return gains.hasFocus() ? gains.columns().copied() : tabs.getSelectionIndex() == 0 ? losses.columns().copied() : idle.copied();
    }

    @Override
    public void saveState(IMemento memento) {
        gains.columns().saveState(memento);
        losses.columns().saveState(memento);
    }

    @Override
    protected void show(RunRecord run) {
        confirming.cancel();
        findings = null;
        if (run.spans().size() == 0) {
            say(Messages.WhyView_noRecord);
            return;
        }
        say(NLS.bind(Messages.WhyView_explaining, run.lab()));
        background().begin(NLS.bind(Messages.WhyView_explaining, run.lab()), (monitor, stop) -> Findings.of(run), this::found);
    }

    private static String busiest(RunResult.Utilisation most) {
        return NLS.bind(Messages.WhyView_bound, Phrases.current().say(most.resource()),
                String.format(Locale.ROOT, "%.1f", most.sharePpm() / PPM_PER_PERCENT));
    }

    private void found(Findings newFindings) {
        findings = newFindings;
        gains.show(findings.whatIf());
        idle.show(findings.explanation());
        boolean told = findings.whatIf().rows().stream().allMatch(row -> row.predicted().isPresent());
        bound.setText(findings.explanation().bound().map(WhyView::busiest).orElse("") + " " + Messages.WhyView_hint
                + (told ? "" : "\n" + Messages.WhyView_overload));
        bound.requestLayout();
        follow(display().focus());
        reveal();
    }

    private void confirm() {
        if (findings != null) {
            Findings before = findings;
            List<Integer> rows = gains.rows();
            confirming.begin(NLS.bind(Messages.WhyView_confirming, before.run().lab()), (monitor, stop) -> before.confirm(rows, stop),
                    this::confirmed);
        }
    }

    private void confirmed(Findings newFindings) {
        if (findings != null && findings.run() == newFindings.run()) {
            findings = newFindings;
            gains.show(findings.whatIf());
        }
    }

    private void openCost(int row) {
        select(findings.worstSpan(findings.whatIf().rows().get(row).cost()));
    }

    /** Selects a span for all views, and moves the stretch of time in view if it is not in it. */
    private void select(int span) {
        if (span == 0) {
            return;
        }
        SpanStore spans = findings.run().spans();
        Focus focus = display().focus().withSelection(spans.packet(span), span);
        long startPs = spans.startPs(span);
        if (startPs < focus.fromPs() || startPs > focus.toPs()) {
            long lengthPs = focus.toPs() - focus.fromPs();
            long fromPs = Math.max(0, startPs - lengthPs / 2);
            focus = focus.withRange(fromPs, fromPs + lengthPs);
        }
        display().look(focus);
    }

    @Override
    protected void follow(Focus focus) {
        if (findings == null) {
            return;
        }
        SpanStore spans = findings.run().spans();
        int span = focus.span();
        if (span == 0 || span > spans.size() || !spans.isEnded(span)) {
            losses.clear();
            selection.setText(Messages.WhyView_select);
        } else {
            losses.show(findings.run(), span);
            selection.setText(describe(span));
        }
        selection.requestLayout();
    }

    private String describe(int span) {
        SpanStore spans = findings.run().spans();
        long lengthPs = spans.endPs(span) - spans.startPs(span);
        Phrases words = Phrases.current();
        return NLS.bind(spans.lossCount(span) == 0 ? Messages.WhyView_alone : Messages.WhyView_selected, new Object[] {
            spans.label(span).host(), words.say(spans.label(span).layer()), words.say(spans.label(span).kind()),
            findings.run().packets().name(spans.packet(span)), TimeText.of(lengthPs),
            TimeText.of(spans.ownPs(span))});
    }

    @Override
    public void dispose() {
        if (confirming != null) {
            confirming.cancel();
        }
        super.dispose();
    }
}
