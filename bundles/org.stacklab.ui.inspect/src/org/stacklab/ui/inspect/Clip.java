package org.stacklab.ui.inspect;

import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts what a view shows on the clipboard. */
public final class Clip {
    private Clip() {
    }

    /**
     * What a view does when the user copies.
     *
     * @param text asked for what to copy; empty for nothing
     * @return the action behind Ctrl+C
     */
    public static IAction action(Supplier<String> text) {
        return new Action() {
            @Override
            public void run() {
                put(text.get());
            }
        };
    }

    private static void put(String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
