package org.stacklab.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;

/**
 * The mouse and the keyboard of a user: xdotool asks the X server for events, which come to the workbench as those of real devices
 * do. Each gesture returns when the workbench has been told of it; if it opens a dialog, only when that is closed.
 */
final class Hand {
    private Hand() {
    }

    /** Clicks into the middle of a control. */
    static void click(Control control) {
        Point size = control.getSize();
        click(control, size.x / 2, size.y / 2);
    }

    /** Clicks at a place of a control. */
    static void click(Control control, int x, int y) {
        Point at = control.toDisplay(x, y);
        gesture(SWT.MouseUp, "mousemove", String.valueOf(at.x), String.valueOf(at.y), "click", "1");
    }

    /** Clicks into the middle of a figure. */
    static void click(FigureCanvas canvas, IFigure figure) {
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        click(canvas, bounds.getCenter().x, bounds.getCenter().y);
    }

    /** Clicks into the middle of a line of a tree. */
    static void click(Tree tree, TreeItem line) {
        org.eclipse.swt.graphics.Rectangle bounds = line.getBounds();
        click(tree, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** Presses a chord as xdotool calls it, for example {@code ctrl+F11}. */
    static void press(String chord) {
        gesture(SWT.KeyUp, "key", "--clearmodifiers", chord);
    }

    /** Types a text into what has the focus. */
    static void type(String text) {
        gesture(SWT.KeyUp, "type", "--delay", "5", text);
    }

    private static void gesture(int last, String... arguments) {
        Display display = Display.getCurrent();
        boolean[] told = new boolean[1];
        Listener listener = event -> told[0] = true;
        display.addFilter(last, listener);
        Process user = start(arguments);
        try {
            Bench.await("the workbench is told of " + List.of(arguments), () -> told[0] && !user.isAlive());
        } finally {
            display.removeFilter(last, listener);
            user.destroy();
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
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        welcome.closeIntro(welcome.getIntro());
        Shell window = Bench.page().getWorkbenchWindow().getShell();
        window.setBounds(window.getDisplay().getBounds());
        window.forceActive();
        Bench.await("the workbench has the keyboard", () -> Display.getCurrent().getActiveShell() == window);
    }
}
