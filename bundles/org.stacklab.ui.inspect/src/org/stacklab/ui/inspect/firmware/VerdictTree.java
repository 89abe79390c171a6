package org.stacklab.ui.inspect.firmware;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.stacklab.ui.Colours;
import org.stacklab.verify.Trace;
import org.stacklab.verify.Verification;
import org.stacklab.verify.Verification.Outcome;
import org.stacklab.verify.Verification.Verdict;

/** What the model checker says: a line for each property, below it the steps that show it. */
final class VerdictTree {
    private final Tree tree;

    VerdictTree(Composite parent) {
        tree = new Tree(parent, SWT.SINGLE);
        say(Messages.VerdictTree_hint);
    }

    Tree control() {
        return tree;
    }

    /** Says something instead of a verdict. */
    void say(String text) {
        tree.removeAll();
        new TreeItem(tree, SWT.NONE).setText(text);
    }

    void show(Verification found) {
        say(NLS.bind(Messages.VerdictTree_explored, new Object[] {found.traffic(), found.states(), found.transitions()}));
        found.verdicts().forEach(this::add);
    }

    private void add(Verdict verdict) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(word(verdict.outcome()) + "  " + verdict.property().text() + "  (" + verdict.property().id() + ")");
        boolean fails = verdict.outcome() == Outcome.FAILS;
        item.setForeground(fails ? Colours.MISTAKE : verdict.outcome() == Outcome.NOT_CLAIMED ? Colours.FADED : null);
        List<Trace.Step> steps = verdict.trace() == null ? List.of() : verdict.trace().steps();
        for (int i = 0; i < steps.size(); i++) {
            new TreeItem(item, SWT.NONE).setText(i + 1 + ". " + steps.get(i));
        }
        item.setExpanded(fails);
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
