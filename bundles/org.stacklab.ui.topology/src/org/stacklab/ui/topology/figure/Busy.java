package org.stacklab.ui.topology.figure;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.stacklab.ui.Colours;

/**
 * How busy an element was in the run on display. Its length and its number say the same as its colour, which goes from blue to orange.
 *
 * @param percent the busiest of its resources, 0 to 100
 * @param resources all of them, one line each
 */
public record Busy(int percent, List<String> resources) {
    /** Keeps its own copy of the list. */
    public Busy {
        resources = List.copyOf(resources);
    }

    Color colour() {
        return Colours.mix(Colours.ACCENT, Colours.TRAFFIC, percent);
    }

    String text() {
        return percent + " %";
    }

    /** Paints a bar whose filled part is as long as the element was busy. */
    void paintBar(Graphics g, Rectangle bar) {
        g.setBackgroundColor(Colours.LINE);
        g.fillRectangle(bar);
        g.setBackgroundColor(colour());
        g.fillRectangle(bar.x, bar.y, (bar.width * percent + 99) / 100, bar.height);
    }
}
