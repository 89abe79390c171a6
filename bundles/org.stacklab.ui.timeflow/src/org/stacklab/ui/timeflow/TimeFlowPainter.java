package org.stacklab.ui.timeflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.stacklab.timeflow.Box;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Lane;
import org.stacklab.timeflow.LaneLayout;
import org.stacklab.timeflow.Palette;
import org.stacklab.timeflow.StyleKey;
import org.stacklab.timeflow.Tick;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.ui.Colours;

/** Paints a chart. Knows the GC and nothing of widgets; what it costs depends on the pixels, not on the run. */
final class TimeFlowPainter {
    private static final int TICK_DISTANCE_PX = 90;
    private static final int HATCH_PX = 5;
    private static final int TEXT_MARGIN_PX = 2;
    private static final int DIMMED_PERCENT = 78;
    private static final Color BACKGROUND = Colours.of(Palette.BACKGROUND);
    private static final Color IDLE = Colours.of(Palette.IDLE);
    private static final Color TEXT = Colours.of(Palette.TEXT);
    private static final Color LINE = Colours.of(Palette.LINE);

    private final Font plain;
    private final Font bold;
    private final Map<StyleKey, Color> fills = new LinkedHashMap<>();
    private final Map<StyleKey, Color> lines = new LinkedHashMap<>();

    TimeFlowPainter(Font plain, Font bold) {
        this.plain = plain;
        this.bold = bold;
    }

    /** How wide the labels of the lanes are: a column of hosts and a column of layers. */
    int labelsWidthPx(GC gc, List<Lane> lanes) {
        return hostColumnPx(gc, lanes) + lanes.stream().mapToInt(lane -> textWidth(gc, plain, lane.layer())).max().orElse(0) + 12;
    }

    private int hostColumnPx(GC gc, List<Lane> lanes) {
        return lanes.stream().mapToInt(lane -> textWidth(gc, bold, lane.host())).max().orElse(0) + 24;
    }

    private static int textWidth(GC gc, Font font, String text) {
        gc.setFont(font);
        return gc.textExtent(text).x;
    }

    void paint(GC gc, ViewState state, ChartArea area) {
        gc.setBackground(BACKGROUND);
        gc.fillRectangle(0, 0, area.widthPx(), area.heightPx());
        gc.setFont(plain);
        List<Tick> ticks = state.scale().ticks(area.plotWidthPx(), TICK_DISTANCE_PX);
        gc.setClipping(0, ChartArea.RULER_PX, area.widthPx(), area.plotHeightPx());
        paintLabels(gc, state, area);
        gc.setClipping(area.labelsPx(), ChartArea.RULER_PX, area.plotWidthPx(), area.plotHeightPx());
        paintGround(gc, state, area, ticks);
        paintLanes(gc, state, area);
        gc.setClipping((Rectangle) null);
        paintRuler(gc, state, area, ticks);
    }

    private void paintLabels(GC gc, ViewState state, ChartArea area) {
        int top = area.lanesTopPx(state);
        int layerX = hostColumnPx(gc, state.model().lanes());
        gc.setForeground(TEXT);
        for (LaneLayout.Group group : area.layout().groups()) {
            int y = top + group.topPx();
            gc.setFont(bold);
            gc.drawText(group.host(), 8, y + (area.layout().rowPx() - gc.getFontMetrics().getHeight()) / 2, true);
            gc.setBackground(Colours.ACCENT);
            gc.fillRectangle(layerX - 9, y, 3, group.heightPx());
        }
        gc.setFont(plain);
        for (Lane lane : state.model().lanes()) {
            int y = top + area.layout().topPx(lane) + (area.layout().heightPx(lane) - gc.getFontMetrics().getHeight()) / 2;
            gc.drawText(lane.layer(), layerX, y, true);
        }
    }

    private void paintGround(GC gc, ViewState state, ChartArea area, List<Tick> ticks) {
        gc.setBackground(IDLE);
        for (Lane lane : state.model().lanes()) {
            gc.fillRectangle(area.labelsPx(), area.lanesTopPx(state) + area.layout().topPx(lane), area.plotWidthPx(),
                    area.layout().heightPx(lane));
        }
        gc.setForeground(LINE);
        for (Tick tick : ticks) {
            int x = area.labelsPx() + (int) Math.round(state.scale().xPx(tick.ps()));
            gc.drawLine(x, ChartArea.RULER_PX, x, area.heightPx());
        }
    }

    private void paintLanes(GC gc, ViewState state, ChartArea area) {
        TimeRange visible = state.scale().visible(area.plotWidthPx());
        for (Lane lane : state.model().lanes()) {
            for (Box box : state.model().visible(lane, visible, area.plotWidthPx())) {
                paintBox(gc, state, box, boundsOf(state, area, lane, box));
            }
        }
    }

    private static Rectangle boundsOf(ViewState state, ChartArea area, Lane lane, Box box) {
        int left = area.labelsPx() + (int) Math.round(state.scale().xPx(box.startPs()));
        int right = area.labelsPx() + (int) Math.round(state.scale().xPx(box.endPs()));
        int top = area.lanesTopPx(state) + area.layout().topPx(lane, box.row());
        return new Rectangle(left, top + 1, Math.max(1, right - left), area.layout().rowPx() - 2);
    }

    private void paintBox(GC gc, ViewState state, Box box, Rectangle at) {
        ChartModel model = state.model();
        StyleKey style = model.style(box.first());
        boolean lit = box.undersampled() ? state.selected() == ViewState.NOTHING : state.isLit(box.first());
        Color line = shown(lines.computeIfAbsent(style, key -> Colours.of(Palette.line(key))), lit);
        gc.setBackground(shown(fills.computeIfAbsent(style, key -> Colours.of(Palette.fill(key))), lit));
        gc.fillRectangle(at);
        if (box.undersampled() || at.width < 3) {
            return;
        }
        gc.setForeground(line);
        hatchLostTime(gc, state, box, at);
        boolean selected = box.first() == state.selected();
        gc.setLineWidth(selected ? 3 : 1);
        gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
        gc.setLineWidth(1);
        paintText(gc, model.text(box.first()), at, lit);
    }

    private static Color shown(Color colour, boolean lit) {
        return lit ? colour : Colours.mix(colour, BACKGROUND, DIMMED_PERCENT);
    }

    /** The end of a rectangle, as long as what was lost, is hatched: without the others the rectangle would end there. */
    private static void hatchLostTime(GC gc, ViewState state, Box box, Rectangle at) {
        ChartModel model = state.model();
        long lostPs = model.lostPs(box.first());
        long fromPs = Math.max(box.startPs(), model.endPs(box.first()) - lostPs);
        if (lostPs > 0 && fromPs < box.endPs()) {
            int lostPx = (int) Math.round(state.scale().xPx(box.endPs()) - state.scale().xPx(fromPs));
            int left = Math.max(at.x, at.x + at.width - 1 - lostPx);
            hatch(gc, left, at.y, at.x + at.width - 1, at.y + at.height - 1);
        }
    }

    /** Lines that rise to the right, at places that do not depend on the rectangle's, so that neighbours look alike. */
    private static void hatch(GC gc, int left, int top, int right, int bottom) {
        for (int sum = Math.ceilDiv(left + top, HATCH_PX) * HATCH_PX; sum <= right + bottom; sum += HATCH_PX) {
            int x1 = Math.max(left, sum - bottom);
            int x2 = Math.min(right, sum - top);
            gc.drawLine(x1, sum - x1, x2, sum - x2);
        }
    }

    private static void paintText(GC gc, String text, Rectangle at, boolean lit) {
        if (text.isEmpty() || at.width < 8) {
            return;
        }
        Point size = gc.textExtent(text);
        if (size.x + 2 * TEXT_MARGIN_PX > at.width) {
            return;
        }
        int x = at.x + (at.width - size.x) / 2;
        int y = at.y + (at.height - size.y) / 2;
        gc.fillRectangle(x - TEXT_MARGIN_PX, Math.max(at.y + 1, y), size.x + 2 * TEXT_MARGIN_PX, Math.min(at.height - 2, size.y));
        gc.setForeground(shown(TEXT, lit));
        gc.drawText(text, x, y, true);
    }

    private static void paintRuler(GC gc, ViewState state, ChartArea area, List<Tick> ticks) {
        gc.setForeground(LINE);
        gc.drawLine(0, ChartArea.RULER_PX, area.widthPx(), ChartArea.RULER_PX);
        gc.drawLine(area.labelsPx(), 0, area.labelsPx(), area.heightPx());
        for (Tick tick : ticks) {
            int x = area.labelsPx() + (int) Math.round(state.scale().xPx(tick.ps()));
            gc.setForeground(LINE);
            gc.drawLine(x, ChartArea.RULER_PX - 6, x, ChartArea.RULER_PX);
            if (x + 4 + gc.textExtent(tick.text()).x <= area.widthPx()) {
                gc.setForeground(TEXT);
                gc.drawText(tick.text(), x + 4, 3, true);
            }
        }
    }
}
