package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** A chart on the clipboard. */
final class ChartPicture {
    private ChartPicture() {
    }

    /** Copies a picture for whoever pastes pictures and, unless it is empty, a text for whoever pastes text. */
    static void copy(ImageData picture, String text) {
        List<Object> data = new ArrayList<>(List.of(picture));
        List<Transfer> kinds = new ArrayList<>(List.of(ImageTransfer.getInstance()));
        if (!text.isEmpty()) {
            data.add(text);
            kinds.add(TextTransfer.getInstance());
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(data.toArray(), kinds.toArray(Transfer[]::new));
        clipboard.dispose();
    }
}
