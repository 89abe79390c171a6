package org.stacklab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** The eyes of a user, who is a thread of its own: finds what can be seen on the screen by its kind and its words. */
final class Sight {
    private static final long PATIENCE_MS = 60_000;
    private static final long BLINK_MS = 50;

    private Sight() {
    }

    /** Looks at something, which happens on the UI thread. */
    static <T> T see(Supplier<T> look) {
        FutureTask<T> sight = new FutureTask<>(look::get);
        PlatformUI.getWorkbench().getDisplay().syncExec(sight);
        try {
            return sight.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e.getCause() == null ? e.toString() : e.getCause().toString(), e.getCause());
        }
    }

    /** Looks again and again until a condition holds. */
    static void await(String what, BooleanSupplier condition) {
        long deadlineMs = System.currentTimeMillis() + PATIENCE_MS;
        while (!see(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > deadlineMs) {
                throw new AssertionError("waited in vain until " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BLINK_MS));
        }
    }

    /** All visible controls of a kind on the screen, window by window in the order in which they were made. */
    static <C extends Control> List<C> all(Class<C> kind) {
        return see(() -> {
            List<C> found = new ArrayList<>();
            for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
                collect(shell, kind, found);
            }
            return found;
        });
    }

    private static <C extends Control> void collect(Control within, Class<C> kind, List<C> found) {
        if (within.isDisposed() || !within.isVisible()) {
            return;
        }
        if (kind.isInstance(within)) {
            found.add(kind.cast(within));
        }
        if (within instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }

    /** The first visible control of a kind that is as described; waits until there is one. */
    static <C extends Control> C find(Class<C> kind, String what, Predicate<C> description) {
        List<C> found = new ArrayList<>();
        await("there is " + what, () -> {
            all(kind).stream().filter(each -> description.test(each)).findFirst().ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
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

    /** The figure that bears some words; waits until there is one. */
    static IFigure figure(Supplier<IFigure> within, String words) {
        await("something drawn says " + words, () -> search(within.get(), words) != null);
        return see(() -> search(within.get(), words));
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
