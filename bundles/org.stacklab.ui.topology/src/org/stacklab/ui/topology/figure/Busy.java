package org.stacklab.ui.topology.figure;

import java.util.Comparator;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.stacklab.ui.Colours;

/**
 * How busy an element was in the run on display: as busy as the busiest of its resources. Its length and its number say the same as its
 * colour, which goes from blue to orange.
 *
 * @param resources all of them, at least one
 */
public record Busy(List<Resource> resources) {
    /**
     * One resource of an element.
     *
     * @param name its name
     * @param percent how much of the time it was busy, 0 to 100
     */
    public record Resource(String name, int percent) {
    }

    /** Keeps its own copy of the list. */
    public Busy {
        resources = List.copyOf(resources);
    }

    /**
     * How busy the busiest resource was.
     *
     * @return 0 to 100
     */
    public int percent() {
        return resources.stream().mapToInt(Resource::percent).max().orElseThrow();
    }

    /** The resources, the busiest first. */
    List<Resource> ranked() {
        return resources.stream().sorted(Comparator.comparingInt(Resource::percent).reversed()).toList();
    }

    Color colour() {
        return colour(percent());
    }

    private static Color colour(int percent) {
        return Colours.mix(Colours.ACCENT, Colours.TRAFFIC, percent);
    }

    String text() {
        return percent() + " %";
    }

    /** Paints a bar whose filled part is as long as the element was busy. */
    void paintBar(Graphics g, Rectangle bar) {
        paintBar(g, bar, percent());
    }

    static void paintBar(Graphics g, Rectangle bar, int percent) {
        g.setBackgroundColor(Colours.LINE);
        g.fillRectangle(bar);
        g.setBackgroundColor(colour(percent));
        g.fillRectangle(bar.x, bar.y, (bar.width * percent + 99) / 100, bar.height);
    }
}
