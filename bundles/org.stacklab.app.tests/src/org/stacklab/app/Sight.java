package org.stacklab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;

/** The eyes of a user: finds what can be seen in a window by its kind and its words. */
final class Sight {
    private Sight() {
    }

    /** All visible controls of a kind within another, in the order in which they were made. */
    static <C extends Control> List<C> all(Control within, Class<C> kind) {
        List<C> found = new ArrayList<>();
        collect(within, kind, found);
        return found;
    }

    private static <C extends Control> void collect(Control within, Class<C> kind, List<C> found) {
        if (kind.isInstance(within) && within.isVisible()) {
            found.add(kind.cast(within));
        }
        if (within instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** The first visible control of a kind that is as described. */
    static <C extends Control> C find(Control within, Class<C> kind, Predicate<C> description) {
        return all(within, kind).stream().filter(description).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " is to be seen as it should be"));
    }

    /** The line of a tree that bears some words, among some lines and all below them; null if there is none. */
    static TreeItem item(TreeItem[] lines, String words) {
        for (TreeItem line : lines) {
            TreeItem found = words.equals(line.getText()) ? line : item(line.getItems(), words);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The figure that bears some words. */
    static IFigure figure(IFigure within, String words) {
        IFigure found = search(within, words);
        if (found == null) {
            throw new AssertionError("nothing on the sheet says " + words);
        }
        return found;
    }

    private static IFigure search(IFigure within, String words) {
        if (words.equals(textOf(within)) && within.isShowing()) {
            return within;
        }
        for (Object child : within.getChildren()) {
            IFigure found = search((IFigure) child, words);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String textOf(IFigure figure) {
        return figure instanceof Label label ? label.getText() : figure instanceof TextFlow flow ? flow.getText() : "";
    }
}
