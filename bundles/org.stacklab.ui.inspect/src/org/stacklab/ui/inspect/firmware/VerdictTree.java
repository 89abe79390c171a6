package org.stacklab.ui.inspect.firmware;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.stacklab.ui.Colours;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.verify.Trace;
import org.stacklab.verify.Verification;
import org.stacklab.verify.Verification.Outcome;
import org.stacklab.verify.Verification.Verdict;

/** What the model checker says: a line for each property, below it the steps that show it, which the chart can show too. */
final class VerdictTree {
    private final Composite page;
    private final Tree tree;
    private final Button show;

    /** Nothing said yet; {@code shown} gets the verdicts whose steps the user wants to see in the chart. */
    VerdictTree(Composite parent, Consumer<Verdict> shown) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
        tree = new Tree(page, SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(tree);
        tree.addListener(SWT.Selection, e -> update());
        tree.addListener(SWT.DefaultSelection, e -> selected().ifPresent(shown));
        show = new Button(page, SWT.PUSH);
        show.setText(Messages.VerdictTree_show);
        show.setToolTipText(Messages.VerdictTree_showHelp);
        show.addListener(SWT.Selection, e -> selected().ifPresent(shown));
        say(Messages.VerdictTree_hint);
    }

    Control control() {
        return page;
    }

    /** The verdict the selected line belongs to, if steps show it. */
    private Optional<Verdict> selected() {
        return tree.getSelectionCount() == 0 || !(tree.getSelection()[0].getData() instanceof Verdict verdict) || verdict.trace() == null
                ? Optional.empty() : Optional.of(verdict);
    }

    private void update() {
        show.setEnabled(selected().isPresent());
    }

    /** Says something instead of a verdict. */
    void say(String text) {
        tree.removeAll();
        new TreeItem(tree, SWT.NONE).setText(text);
        update();
    }

    void show(Verification found) {
        say(NLS.bind(Messages.VerdictTree_explored, new Object[] {found.traffic(), found.states(), found.transitions()}));
        found.verdicts().forEach(this::add);
        Arrays.stream(tree.getItems()).filter(item -> found.failures().contains(item.getData())).findFirst().ifPresent(tree::setSelection);
        update();
    }

    private void add(Verdict verdict) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setData(verdict);
        item.setText(word(verdict.outcome()) + "  " + Phrases.current().say(verdict.property().text()) + "  (" + verdict.property().id() + ")");
        boolean fails = verdict.outcome() == Outcome.FAILS;
        item.setForeground(fails ? Colours.MISTAKE : verdict.outcome() == Outcome.NOT_CLAIMED ? Colours.FADED : null);
        List<Trace.Step> steps = verdict.trace() == null ? List.of() : verdict.trace().steps();
        for (int i = 0; i < steps.size(); i++) {
            TreeItem step = new TreeItem(item, SWT.NONE);
            step.setText(i + 1 + ". " + words(steps.get(i)));
            step.setData(verdict);
        }
        item.setExpanded(fails);
    }

    /** What an engine does is a sentence; what a thread does is a formula. */
    private static String words(Trace.Step step) {
        Phrases phrases = Phrases.current();
        return step.from().isEmpty() ? phrases.say(step.actor()) + ": " + phrases.say(step.text()) : step.toString();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "\u2714 " + Messages.VerdictTree_holds;
            case FAILS -> "\u2718 " + Messages.VerdictTree_fails;
            case NOT_CLAIMED -> "\u2013 " + Messages.VerdictTree_notClaimed;
        };
    }

    /** Everything, steps indented. */
    String copied() {
        return lines(tree.getItems(), "").collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(TreeItem[] items, String indent) {
        return Arrays.stream(items).flatMap(item ->
                Stream.concat(Stream.of(indent + item.getText()), lines(item.getItems(), indent + "    ")));
    }
}
