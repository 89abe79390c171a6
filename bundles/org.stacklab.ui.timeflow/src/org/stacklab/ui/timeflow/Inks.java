package org.stacklab.ui.timeflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.stacklab.timeflow.Palette;
import org.stacklab.timeflow.StyleKey;
import org.stacklab.ui.Colours;

/** The colours of one painting of a chart. Made anew each time, because the theme may have changed. */
final class Inks {
    private static final int DIMMED_PERCENT = 78;

    final Color paper = Colours.PAPER;
    final Color idle = Colours.QUIET;
    final Color text = Colours.INK;
    final Color faded = Colours.FADED;
    final Color line = Colours.LINE;
    final Color accent = Colours.ACCENT;
    /** Text on rectangles, which are light in every theme. */
    private final Color onFill = Colours.of(Palette.TEXT);
    private final Map<StyleKey, Color> fills = new LinkedHashMap<>();
    private final Map<StyleKey, Color> lines = new LinkedHashMap<>();

    Color fill(StyleKey style, boolean lit) {
        return shown(fills.computeIfAbsent(style, key -> Colours.of(Palette.fill(key))), lit);
    }

    Color line(StyleKey style, boolean lit) {
        return shown(lines.computeIfAbsent(style, key -> Colours.of(Palette.line(key))), lit);
    }

    Color textOnFill(boolean lit) {
        return lit ? onFill : Colours.mix(text, paper, DIMMED_PERCENT);
    }

    private Color shown(Color colour, boolean lit) {
        return lit ? colour : Colours.mix(colour, paper, DIMMED_PERCENT);
    }
}
