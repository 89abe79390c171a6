package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.Box;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.LaneLayout;
import org.stacklab.timeflow.Tick;
import org.stacklab.timeflow.TimeRange;

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

    TimeFlowPainter(Font plain, Font bold) {
        this.plain = plain;
        this.bold = bold;
    }

    /** How wide the labels of the lanes are: a column of hosts and a column of layers. */
    int labelsWidthPx(GC gc, List<Lane> lanes) {
        return hostColumnPx(gc, lanes) + lanes.stream().mapToInt(lane -> textWidth(gc, plain, lane.layer())).max().orElse(0) + 12;
    }

    /** How high a line of text is. */
    int fontPx(GC gc) {
        gc.setFont(bold);
        return gc.getFontMetrics().getHeight();
    }

    private int hostColumnPx(GC gc, List<Lane> lanes) {
        return lanes.stream().map(Lane::host).distinct().mapToInt(host -> textWidth(gc, bold, host)).max().orElse(0) + 24;
    }

    private static int textWidth(GC gc, Font font, String text) {
        gc.setFont(font);
        return gc.textExtent(text).x;
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
        int layerX = hostColumnPx(gc, state.model().lanes());
        gc.setForeground(inks.text);
        for (LaneLayout.Group group : area.layout().groups()) {
            int y = top + group.topPx();
            gc.setFont(bold);
            gc.drawText(group.host(), 8, y + (area.layout().rowPx() - gc.getFontMetrics().getHeight()) / 2, true);
            gc.setBackground(inks.accent);
            gc.fillRectangle(layerX - 9, y, 3, group.heightPx());
        }
        gc.setFont(plain);
        for (Lane lane : state.model().lanes()) {
            int y = top + area.layout().topPx(lane) + (area.layout().heightPx(lane) - gc.getFontMetrics().getHeight()) / 2;
            gc.drawText(lane.layer(), layerX, y, true);
        }
    }

    private void paintPlot(GC gc, Inks inks, ViewState state, ChartArea area, Overlay overlay, List<Tick> ticks) {
        gc.setBackground(inks.idle);
        for (Lane lane : state.model().lanes()) {
            int top = area.lanesTopPx(state) + area.layout().topPx(lane);
            gc.fillRectangle(area.labelsPx(), top, area.plotWidthPx(), area.layout().heightPx(lane));
        }
        DenseRows dense = new DenseRows(state, area, inks);
        List<Single> singles = divide(state, area, dense);
        dense.paint(gc);
        gc.setForeground(inks.line);
        for (Tick tick : ticks) {
            int x = area.xOf(state, tick.ps());
            gc.drawLine(x, area.rulerPx(), x, area.heightPx());
        }
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
        for (Lane lane : state.model().lanes()) {
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
