package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.Box;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.LaneLayout;
import org.stacklab.timeflow.Tick;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.ui.catalogue.Phrases;

/** Paints a chart. Knows the GC and nothing of widgets; what it costs depends on the pixels, not on the run. */
final class TimeFlowPainter {
    /** Rectangles narrower than this are part of a picture. */
    private static final int LEAST_BOX_PX = 5;
    private static final int TICK_DISTANCE_FONTS = 6;

    /** A rectangle that is painted by itself. */
    private record Single(Lane lane, Box box) {
    }

    private final Font plain;
    private final Font bold;
    private final BoxPainter boxes = new BoxPainter();
    private int hostColumnPx;

    TimeFlowPainter(Font plain, Font bold) {
        this.plain = plain;
        this.bold = bold;
    }

    /** Measures the labels of the lanes that will be painted, a column of hosts and a column of layers; answers how wide they are. */
    int measureLabels(GC gc, List<Lane> lanes) {
        hostColumnPx = widest(gc, bold, lanes.stream().map(Lane::host)) + 24;
        return hostColumnPx + widest(gc, plain, lanes.stream().map(TimeFlowPainter::name)) + 12;
    }

    /** How high a line of text is. */
    int fontPx(GC gc) {
        gc.setFont(bold);
        return gc.getFontMetrics().getHeight();
    }

    private static int widest(GC gc, Font font, Stream<String> texts) {
        gc.setFont(font);
        return texts.distinct().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
    }

    void paint(GC gc, ViewState state, ChartArea area, Overlay overlay) {
        Inks inks = new Inks();
        gc.setBackground(inks.paper);
        gc.fillRectangle(0, 0, area.widthPx(), area.heightPx());
        gc.setFont(plain);
        List<Tick> ticks = state.scale().ticks(area.plotWidthPx(), TICK_DISTANCE_FONTS * area.fontPx());
        gc.setClipping(0, area.rulerPx(), area.widthPx(), area.plotHeightPx());
        paintLabels(gc, inks, state, area);
        gc.setClipping(area.labelsPx(), area.rulerPx(), area.plotWidthPx(), area.plotHeightPx());
        paintPlot(gc, inks, state, area, overlay, ticks);
        gc.setClipping((Rectangle) null);
        RulerPainter.paint(gc, inks, state, area, ticks);
        gc.setClipping(area.labelsPx(), 0, area.plotWidthPx(), area.heightPx());
        RulerPainter.paintInstants(gc, inks, state, area, overlay);
        gc.setClipping((Rectangle) null);
    }

    private void paintLabels(GC gc, Inks inks, ViewState state, ChartArea area) {
        int top = area.lanesTopPx(state);
        gc.setForeground(inks.text);
        gc.setBackground(inks.accent);
        gc.setFont(bold);
        int besidePx = (area.layout().rowPx() - gc.getFontMetrics().getHeight()) / 2;
        for (LaneLayout.Group group : area.layout().groups()) {
            int y = top + group.topPx();
            if (area.isInSight(y, group.heightPx())) {
                gc.drawText(group.host(), 8, hostY(area, y, group) + besidePx, true);
                gc.fillRectangle(hostColumnPx - 9, y, 3, group.heightPx());
            }
        }
        gc.setFont(plain);
        int linePx = gc.getFontMetrics().getHeight();
        for (Lane lane : lanesInSight(state, area)) {
            gc.drawText(name(lane), hostColumnPx, top + area.layout().topPx(lane) + (area.layout().heightPx(lane) - linePx) / 2, true);
        }
    }

    private static String name(Lane lane) {
        return Phrases.current().say(lane.layer());
    }

    private static List<Lane> lanesInSight(ViewState state, ChartArea area) {
        int top = area.lanesTopPx(state);
        return state.model().lanes().stream()
                .filter(lane -> area.isInSight(top + area.layout().topPx(lane), area.layout().heightPx(lane))).toList();
    }

    /** Beside the first lane of a host, or of what is left of its lanes when that is scrolled away. */
    private static int hostY(ChartArea area, int top, LaneLayout.Group group) {
        int highest = Math.max(top, area.rulerPx() + ChartArea.MARGIN_PX);
        return Math.min(highest, top + group.heightPx() - area.layout().rowPx());
    }

    private void paintPlot(GC gc, Inks inks, ViewState state, ChartArea area, Overlay overlay, List<Tick> ticks) {
        gc.setBackground(inks.idle);
        for (Lane lane : lanesInSight(state, area)) {
            int top = area.lanesTopPx(state) + area.layout().topPx(lane);
            gc.fillRectangle(area.labelsPx(), top, area.plotWidthPx(), area.layout().heightPx(lane));
        }
        gc.setForeground(inks.line);
        int[] ticksX = ticks.stream().mapToInt(tick -> area.xOf(state, tick.ps())).toArray();
        for (int x : ticksX) {
            gc.drawLine(x, area.rulerPx(), x, area.heightPx());
        }
        DenseRows dense = new DenseRows(state, area, inks, ticksX);
        List<Single> singles = divide(state, area, dense);
        dense.paint(gc);
        if (overlay.transition().hasGhost()) {
            GhostPainter.paint(gc, inks, state, area, overlay.transition());
        }
        for (Single single : singles) {
            Rectangle at = place(state, area, overlay.transition(), single);
            double endX = area.labelsPx() + state.scale().xPx(endPs(overlay.transition(), state, single.box.first())) - 1;
            boxes.paint(gc, inks, state, single.box.first(), at, endX, overlay.byCulprit());
        }
        if (overlay.arrows()) {
            WayPainter.paint(gc, inks, state, area);
        }
    }

    /** What is visible, in the order of rows: narrow boxes go into the picture, the others are returned. */
    private static List<Single> divide(ViewState state, ChartArea area, DenseRows dense) {
        List<Single> singles = new ArrayList<>();
        TimeRange visible = state.scale().visible(area.plotWidthPx());
        long psPerPx = Math.max(1, (long) Math.ceil(state.scale().psPerPx()));
        for (Lane lane : lanesInSight(state, area)) {
            for (int row = area.firstRow(state, lane); row < area.endRow(state, lane); row++) {
                List<Box> narrow = new ArrayList<>();
                state.model().visible(lane, row, visible, psPerPx, box -> {
                    if (box.undersampled() || area.boundsOf(state, lane, box).width < LEAST_BOX_PX) {
                        narrow.add(box);
                    } else {
                        singles.add(new Single(lane, box));
                    }
                });
                if (!narrow.isEmpty()) {
                    dense.add(area.lanesTopPx(state) + area.layout().topPx(lane, row) + 1, narrow);
                }
            }
        }
        return singles;
    }

    private static Rectangle place(ViewState state, ChartArea area, Transition transition, Single single) {
        int rectangle = single.box.first();
        return transition.isUnderWay()
                ? area.boundsOf(state, single.lane, single.box.row(), transition.startPs(rectangle), transition.endPs(rectangle))
                : area.boundsOf(state, single.lane, single.box);
    }

    private static long endPs(Transition transition, ViewState state, int rectangle) {
        return transition.isUnderWay() ? transition.endPs(rectangle) : state.model().endPs(rectangle);
    }
}
