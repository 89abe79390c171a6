package org.stacklab.ui.topology.action;

import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.stacklab.model.LabFileException;
import org.stacklab.model.edit.Excerpt;

/** The clipboard of the desktop, which takes parts of labs as text. */
final class LabClipboard {
    private LabClipboard() {
    }

    static void put(Excerpt excerpt) throws LabFileException {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {excerpt.text()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** What is on it, if that is part of a lab. */
    static Optional<Excerpt> get() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            return text instanceof String words ? Optional.of(Excerpt.read(words)) : Optional.empty();
        } catch (LabFileException somethingElse) {
            return Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }
}
