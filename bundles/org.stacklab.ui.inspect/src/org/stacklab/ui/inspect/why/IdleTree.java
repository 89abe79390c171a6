package org.stacklab.ui.inspect.why;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.Explanation.IdleLink;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Phrases;

/** What the cables waited for while they were idle. */
final class IdleTree {
    private static final int PERCENT = 100;

    private final Tree tree;

    IdleTree(Composite parent) {
        tree = new Tree(parent, SWT.SINGLE);
    }

    Tree control() {
        return tree;
    }

    void show(Explanation explanation) {
        tree.removeAll();
        for (IdleLink link : explanation.links()) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(NLS.bind(Messages.IdleTree_link, new Object[] {link.link(), TimeText.of(link.idlePs()),
                TimeText.of(link.windowPs()), percent(link.idlePs(), link.windowPs())}));
            link.causes().forEach(cause -> new TreeItem(item, SWT.NONE)
                    .setText(percent(cause.timePs(), link.idlePs()) + "   " + Phrases.current().say(cause.what()) + "   "
                            + TimeText.of(cause.timePs())));
            item.setExpanded(true);
        }
        if (explanation.links().isEmpty()) {
            new TreeItem(tree, SWT.NONE).setText(Messages.IdleTree_none);
        }
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", PERCENT * (double) part / Math.max(1, whole));
    }

    String copied() {
        return Arrays.stream(tree.getItems()).map(link -> link.getText() + "\n"
                + Arrays.stream(link.getItems()).map(cause -> "    " + cause.getText() + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
