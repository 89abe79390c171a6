package org.stacklab.ui.inspect.plots;

import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.ParsePosition;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.plot.PlotAxis;
import org.stacklab.plot.Series;
import org.stacklab.ui.Colours;
import org.stacklab.ui.catalogue.Phrases;

/**
 * A plot on the screen: emulated values are lines or bars, values of formulas are crosses, published ones are squares, or triangles if
 * they were used to choose parameters.
 */
final class PlotChart {
    private static final int SYMBOL_PX = 5;
    private static final double ROOM = 1.1;
    /** So that a symbol at the end is seen whole. */
    private static final double MARGIN = 1.02;

    private final Chart chart;
    private final PlotTip tip;

    PlotChart(Composite parent) {
        chart = new Chart(parent, SWT.NONE);
        tip = new PlotTip(chart);
        chart.setBackground(Colours.PAPER);
        chart.getTitle().setForeground(Colours.INK);
        chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        chart.getLegend().setPosition(SWT.RIGHT);
        chart.getLegend().setForeground(Colours.INK);
        chart.setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(Colours.INK);
            axis.getTitle().setForeground(Colours.INK);
            axis.getTitle().setFont(JFaceResources.getDefaultFont());
            axis.getTitle().setText("");
            axis.getGrid().setForeground(Colours.LINE);
        }
    }

    Chart control() {
        return chart;
    }

    void show(Plot plot) {
        chart.suspendUpdate(true);
        for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(old.getId());
        }
        chart.getTitle().setText(Phrases.current().say(plot.title()));
        tip.show(plot);
        chart.setVisible(true);
        axes(plot);
        for (int i = 0; i < plot.series().size(); i++) {
            add(plot, plot.series().get(i), i);
        }
        chart.suspendUpdate(false);
        chart.updateLayout();
        chart.redraw();
    }

    private void axes(Plot plot) {
        IAxis x = chart.getAxisSet().getXAxis(0);
        x.enableLogScale(false);
        x.enableCategory(false);
        x.getTitle().setText(Phrases.current().say(plot.x().label()));
        if (plot.hasBars()) {
            x.setCategorySeries(plot.x().words().toArray(String[]::new));
            x.enableCategory(true);
            x.setRange(new Range(0, plot.x().words().size() - 1));
        } else {
            x.setRange(new Range(plot.leastX(), plot.mostX() * MARGIN));
            x.enableLogScale(plot.x().scale() == PlotAxis.Scale.BYTES_LOG && plot.leastX() > 0);
            x.setLogScaleBase(2);
            x.getTick().setFormat(new AxisFormat(plot.x()));
        }
        IAxis y = chart.getAxisSet().getYAxis(0);
        y.getTitle().setText(Phrases.current().say(plot.y().label()));
        y.setRange(new Range(0, plot.mostY() * ROOM));
    }

    private void add(Plot plot, Series series, int index) {
        Color colour = ink(Plot.colour(index));
        double[] ys = series.points().stream().mapToDouble(Series.Point::y).toArray();
        if (plot.hasBars()) {
            IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, id(index, series.name()));
            bars.setDescription(series.name());
            bars.setYSeries(ys);
            bars.setBarColor(colour);
            marks(plot, series, index, colour);
            return;
        }
        boolean emulated = series.origin() == Series.Origin.EMULATED;
        ILineSeries<?> line = line(id(index, series.name()), series.points().stream().mapToDouble(Series.Point::x).toArray(), ys, colour);
        line.setDescription(series.name());
        line.setLineStyle(emulated ? LineStyle.SOLID : LineStyle.NONE);
        line.setSymbolType(emulated ? PlotSymbolType.NONE : PlotSymbolType.CROSS);
        marks(plot, series, index, colour);
    }

    /** Black is the colour of ink, whatever the paper. */
    private static Color ink(int rgb) {
        return rgb == 0 ? Colours.INK : Colours.of(rgb);
    }

    /** SWTChart tells series apart by their names. */
    private static String id(int index, String name) {
        return index + " " + name;
    }

    private ILineSeries<?> line(String id, double[] xs, double[] ys, Color colour) {
        ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, id);
        line.setXSeries(xs);
        line.setYSeries(ys);
        line.setLineColor(colour);
        line.setLineWidth(2);
        line.setSymbolColor(colour);
        line.setSymbolSize(SYMBOL_PX);
        line.setAntialias(SWT.ON);
        return line;
    }

    private void marks(Plot plot, Series series, int index, Color colour) {
        for (boolean calibrated : new boolean[] {false, true}) {
            List<Mark> points = series.marks().stream().filter(mark -> mark.isPoint() && mark.calibrated() == calibrated).toList();
            if (!points.isEmpty()) {
                String name = NLS.bind(calibrated ? Messages.PlotChart_calibrated : Messages.PlotChart_published, series.name());
                ILineSeries<?> symbols = line(id(index, name), points.stream().mapToDouble(Mark::x).toArray(),
                        points.stream().mapToDouble(Mark::y).toArray(), colour);
                symbols.setDescription(name);
                symbols.setLineStyle(LineStyle.NONE);
                symbols.setSymbolType(calibrated ? PlotSymbolType.TRIANGLE : PlotSymbolType.SQUARE);
            }
        }
        series.marks().stream().filter(mark -> !mark.isPoint()).forEach(mark -> across(plot, mark, index, colour));
    }

    /** A statement about all of an axis. */
    private void across(Plot plot, Mark mark, int index, Color colour) {
        boolean level = Double.isNaN(mark.x());
        double[] xs = level ? new double[] {plot.leastX(), plot.mostX()} : new double[] {mark.x(), mark.x()};
        double[] ys = level ? new double[] {mark.y(), mark.y()} : new double[] {0, plot.mostY()};
        ILineSeries<?> line = line(id(index, mark.text()), xs, ys, colour);
        line.setDescription(mark.text());
        line.setLineStyle(LineStyle.DASH);
        line.setLineWidth(1);
        line.setSymbolType(PlotSymbolType.NONE);
    }

    /** Writes numbers as the axis wants them. */
    private static final class AxisFormat extends DecimalFormat {
        private static final long serialVersionUID = 1;

        private static final String KB = " KB";
        private static final int BYTES_PER_KB = 1 << 10;

        private final transient PlotAxis axis;

        AxisFormat(PlotAxis axis) {
            this.axis = axis;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(axis.text(Math.rint(number)));
        }

        /** SWTChart reads every label back and hides those that do not stand for their place. */
        @Override
        public Number parse(String text, ParsePosition position) {
            Number number = super.parse(text, position);
            position.setIndex(text.length());
            return text.endsWith(KB) ? Double.valueOf(number.doubleValue() * BYTES_PER_KB) : number;
        }
    }
}
