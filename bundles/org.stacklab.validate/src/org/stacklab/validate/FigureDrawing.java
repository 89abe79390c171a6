package org.stacklab.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.Drawing;
import org.stacklab.export.PlotSvg;
import org.stacklab.export.ResultText;
import org.stacklab.export.TimelineSvg;
import org.stacklab.plot.Plot;
import org.stacklab.plot.Series;
import org.stacklab.sim.Stop;
import org.stacklab.sweep.Parallel;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;

/** Runs what a figure shows. May be used for several figures, which then share runs. */
public final class FigureDrawing {
    private final Bench bench;
    private final Stop stop;

    /**
     * Nothing is run yet.
     *
     * @param stop a request to give up
     */
    public FigureDrawing(Stop stop) {
        this(new Bench(stop), stop);
    }

    FigureDrawing(Bench bench, Stop stop) {
        this.bench = bench;
        this.stop = stop;
    }

    /**
     * The figure as SVG.
     *
     * @param figure the figure
     * @return the drawing, empty if a stop was requested
     */
    public Optional<Drawing> draw(Figure figure) {
        if (!figure.isChart()) {
            return plot(figure).map(plot -> new Drawing(new PlotSvg(plot)::writeTo));
        }
        try {
            RunResult result = bench.recorded(figure.chart(), Traffic.tenPackets());
            ChartModel chart = new ChartModel(result.spans(), result.packets(), Grain.PACKET);
            String title = figure.title() + " (" + figure.where() + ")";
            return Optional.of(new Drawing(new TimelineSvg(chart, title, ResultText.summary(result), chart.range())::writeTo));
        } catch (Runs.StoppedException stopped) {
            return Optional.empty();
        }
    }

    /**
     * The curves or bars of a figure with what is published about them.
     *
     * @param figure no chart
     * @return the plot, empty if a stop was requested
     */
    public Optional<Plot> plot(Figure figure) {
        int places = figure.positions().size();
        try {
            List<Double> values = Parallel.map(figure.lines().size() * places,
                    i -> value(figure.lines().get(i / places), figure.positions().get(i % places)), stop);
            return stop.isRequested() ? Optional.empty() : Optional.of(plot(figure, values));
        } catch (Runs.StoppedException stopped) {
            return Optional.empty();
        }
    }

    private double value(Figure.Line line, Figure.Position position) {
        return new Formula(line.at(position.word())).observe(bench).value();
    }

    private Plot plot(Figure figure, List<Double> values) {
        int places = figure.positions().size();
        PublishedPoints published = new PublishedPoints(bench);
        List<Series> series = IntStream.range(0, figure.lines().size()).mapToObj(i -> {
            Figure.Line line = figure.lines().get(i);
            List<Series.Point> points = IntStream.range(0, places)
                    .mapToObj(k -> new Series.Point(figure.positions().get(k).at(), values.get(i * places + k))).toList();
            return new Series(line.name(), line.origin(), points, published.of(line.formula(), word -> place(figure, word)));
        }).toList();
        return new Plot(figure.title() + " (" + figure.where() + ")", "Emulated by Stacklab, engine " + Run.ENGINE_VERSION
                + "; squares are what the paper states in numbers. The figure itself is not copied.", figure.x(), figure.y(), series);
    }

    private static Optional<Double> place(Figure figure, String word) {
        if (!figure.x().words().isEmpty()) {
            return figure.positions().stream().filter(position -> position.word().equals(word)).map(Figure.Position::at).findFirst();
        }
        double at = Formula.sizeBytes(word);
        return at <= figure.positions().getLast().at() ? Optional.of(at) : Optional.empty();
    }
}
