package org.stacklab.ui.inspect.packets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.stacklab.ui.Colours;
import org.stacklab.wire.Field;
import org.stacklab.wire.Packet;

/** The bytes of a packet. */
final class HexView {
    private final StyledText text;
    private int lenBytes;

    /** No bytes yet; {@code picked} is told of every byte the user goes to. */
    HexView(Composite parent, IntConsumer picked) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        text.addListener(SWT.MouseUp, e -> pick(picked));
        text.addListener(SWT.KeyUp, e -> pick(picked));
    }

    private void pick(IntConsumer picked) {
        int index = HexText.byteAt(text.getCaretOffset());
        if (index != HexText.NOWHERE && index < lenBytes && text.getSelectionCount() == 0) {
            picked.accept(index);
        }
    }

    void show(Packet packet) {
        byte[] bytes = packet.toByteArray();
        lenBytes = bytes.length;
        text.setText(HexText.of(bytes));
    }

    void clear() {
        lenBytes = 0;
        text.setText("");
    }

    /** Lights the bytes of fields and brings the first in sight. */
    void light(List<Field> fields) {
        List<Integer> ranges = new ArrayList<>();
        List<StyleRange> styles = new ArrayList<>();
        StyleRange lit = new StyleRange(0, 0, Colours.PAPER, Colours.ACCENT);
        for (Field field : fields) {
            for (int at = field.byteOffset(), end = at + field.lenBytes(); at < end; at += HexText.inLine(at, end - at)) {
                int last = at + HexText.inLine(at, end - at) - 1;
                add(ranges, styles, lit, HexText.hexAt(at), HexText.hexAt(last) + 2);
                add(ranges, styles, lit, HexText.asciiAt(at), HexText.asciiAt(last) + 1);
            }
        }
        text.replaceStyleRanges(0, text.getCharCount(), new StyleRange[0]);
        text.setStyleRanges(ranges.stream().mapToInt(Integer::intValue).toArray(), styles.toArray(StyleRange[]::new));
        if (!fields.isEmpty()) {
            int line = text.getLineAtOffset(HexText.hexAt(fields.getFirst().byteOffset()));
            int inSight = Math.max(1, text.getClientArea().height / text.getLineHeight());
            if (line < text.getTopIndex() || line >= text.getTopIndex() + inSight) {
                text.setTopIndex(line);
            }
        }
    }

    private static void add(List<Integer> ranges, List<StyleRange> styles, StyleRange style, int from, int to) {
        ranges.add(from);
        ranges.add(to - from);
        styles.add(style);
    }

    boolean hasFocus() {
        return text.isFocusControl();
    }

    /** What the user has marked, or else everything. */
    String copied() {
        return text.getSelectionCount() > 0 ? text.getSelectionText() : text.getText();
    }
}
