package org.stacklab.ui.inspect.plots;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.plot.Series;

/** Tells the value of the point under the mouse. */
final class PlotTip {
    private static final double NEAR_PX = 12;

    private final Chart chart;
    private final Control area;
    private Plot plot;
    private String nearest;
    private double nearestPx;

    PlotTip(Chart chart) {
        this.chart = chart;
        area = chart.getPlotArea().getControl();
        area.addListener(SWT.MouseMove, e -> tell(e.x, e.y));
    }

    /** Another plot is on the chart. */
    void show(Plot newPlot) {
        plot = newPlot;
        area.setToolTipText(null);
    }

    private void tell(int x, int y) {
        nearest = null;
        nearestPx = NEAR_PX;
        if (plot != null) {
            plot.series().forEach(series -> look(series, x, y));
        }
        if (nearest == null || !nearest.equals(area.getToolTipText())) {
            area.setToolTipText(nearest);
        }
    }

    private void look(Series series, int x, int y) {
        for (Series.Point point : series.points()) {
            look(point.x(), point.y(), series.name(), x, y);
        }
        for (Mark mark : series.marks()) {
            if (mark.isPoint()) {
                look(mark.x(), mark.y(), mark.text(), x, y);
            }
        }
    }

    private void look(double atX, double atY, String name, int x, int y) {
        IAxis across = chart.getAxisSet().getXAxis(0);
        IAxis up = chart.getAxisSet().getYAxis(0);
        double awayPx = Math.hypot(across.getPixelCoordinate(atX) - x, up.getPixelCoordinate(atY) - y);
        if (awayPx < nearestPx) {
            nearestPx = awayPx;
            nearest = name + "\n" + plot.x().label() + ": " + plot.x().text(atX) + "\n" + plot.y().label() + ": "
                    + String.format(Locale.ROOT, "%.1f", atY);
        }
    }
}
