package org.stacklab.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;

/**
 * The mouse and the keyboard of a user, who is a thread of its own: xdotool asks the X server for events, which come to the workbench as
 * those of real devices do. Each gesture returns when the workbench has been told of it and has answered or opened a dialog.
 */
final class Hand {
    private static final long MOMENT_MS = 500;
    /** Links and tools want to be told of the mouse above them before it is pressed, and of more than that it has come. */
    private static final String REST_S = "0.1";

    private Hand() {
    }

    /** Clicks into the middle of a control. */
    static void click(Control control) {
        Point size = Sight.see(control::getSize);
        click(control, size.x / 2, size.y / 2);
    }

    /** Clicks at a place of a control. */
    static void click(Control control, int x, int y) {
        Point at = whereItStandsStill(control, x, y);
        String row = String.valueOf(at.y);
        gesture(event -> event.type == SWT.MouseUp, 1, "mousemove", String.valueOf(at.x - 1), row,
                "mousemove", String.valueOf(at.x), row, "sleep", REST_S, "click", "1");
    }

    /** Nobody hits what still moves because something around it has changed. */
    private static Point whereItStandsStill(Control control, int x, int y) {
        Point[] last = new Point[1];
        Sight.await("what shall be clicked stands still", () -> {
            Point before = last[0];
            last[0] = control.toDisplay(x, y);
            return last[0].equals(before);
        });
        return last[0];
    }

    /** Turns the wheel by a notch towards the user. */
    static void wheelDown(Control control, int x, int y) {
        wheel(control, x, y, "5");
    }

    /** Turns the wheel by a notch away from the user. */
    static void wheelUp(Control control, int x, int y) {
        wheel(control, x, y, "4");
    }

    private static void wheel(Control control, int x, int y, String button) {
        Point at = Sight.see(() -> control.toDisplay(x, y));
        gesture(event -> false, 1, "mousemove", String.valueOf(at.x), String.valueOf(at.y), "click", button);
    }

    /** Clicks into the middle of a figure. */
    static void click(FigureCanvas canvas, IFigure figure) {
        Rectangle bounds = Sight.see(() -> {
            Rectangle place = figure.getBounds().getCopy();
            figure.translateToAbsolute(place);
            return place;
        });
        click(canvas, bounds.getCenter().x, bounds.getCenter().y);
    }

    /** Clicks into the middle of a line of a tree. */
    static void click(Tree tree, TreeItem line) {
        org.eclipse.swt.graphics.Rectangle bounds = Sight.see(line::getBounds);
        click(tree, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** Presses a chord as xdotool calls it, for example {@code ctrl+F11}. */
    static void press(String chord) {
        gesture(event -> event.type == SWT.KeyUp || isStruck(event), 1, "key", "--clearmodifiers", chord);
    }

    /** Types a text into what has the focus. */
    static void type(String text) {
        gesture(Hand::isStruck, text.length(), "type", "--delay", "10", text);
    }

    /** The key itself goes down: nobody is told when it comes up if the window is another one by then. */
    private static boolean isStruck(Event event) {
        return event.type == SWT.KeyDown && (event.keyCode & SWT.MODIFIER_MASK) == 0;
    }

    /**
     * Does something and waits until the workbench has been told. Menus and windows that open or close may swallow the sign; the UI
     * thread looks after what the user does before it looks after tests, so a moment after the gesture it knows of it all the same.
     */
    private static void gesture(Predicate<Event> sign, int times, String... arguments) {
        int[] told = new int[1];
        Listener listener = event -> told[0] += sign.test(event) ? 1 : 0;
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> List.of(SWT.MouseUp, SWT.KeyDown, SWT.KeyUp).forEach(type -> display.addFilter(type, listener)));
        try {
            start(arguments).waitFor();
            long deadlineMs = System.currentTimeMillis() + MOMENT_MS;
            Sight.await("a moment has passed", () -> told[0] >= times || System.currentTimeMillis() > deadlineMs);
        } catch (InterruptedException e) {
            throw new IllegalStateException("a user is never interrupted", e);
        } finally {
            display.syncExec(() -> List.of(SWT.MouseUp, SWT.KeyDown, SWT.KeyUp).forEach(type -> display.removeFilter(type, listener)));
        }
    }

    private static Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new IllegalStateException("xdotool, which moves the mouse of these tests, does not run", e);
        }
    }

    /** Does for the window of the workbench what a window manager would: it fills the screen and gets what is typed. Ends the welcome. */
    static void takeTheKeyboard() {
        Shell window = Sight.see(() -> {
            IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
            welcome.closeIntro(welcome.getIntro());
            Shell shell = Bench.page().getWorkbenchWindow().getShell();
            shell.setBounds(shell.getDisplay().getBounds());
            shell.forceActive();
            return shell;
        });
        Sight.await("the workbench has the keyboard", () -> window.getDisplay().getActiveShell() == window);
    }
}
