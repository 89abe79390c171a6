package org.stacklab.ui.inspect.plots;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.engine.LabSpec;
import org.stacklab.export.Csv;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.plot.Mark;
import org.stacklab.plot.Plot;
import org.stacklab.plot.Series;
import org.stacklab.sim.Stop;
import org.stacklab.sweep.Axis;
import org.stacklab.sweep.BadAxisException;
import org.stacklab.sweep.Journal;
import org.stacklab.sweep.Sweep;
import org.stacklab.sweep.SweepPlots;
import org.stacklab.sweep.SweepRow;
import org.stacklab.validate.PublishedThroughput;

/**
 * What is plotted, by what was measured: throughput and, of sweeps, latency.
 *
 * @param measures one plot for each measure; one for a figure of a paper
 */
record Curves(List<Plot> measures) {
    /** Keeps its own copy. */
    Curves {
        measures = List.copyOf(measures);
    }

    /** A sweep that is to be run, with the lab at each of its points; the number is that of the run whose lab it is. */
    record Plan(String lab, int number, Sweep sweep, List<LabSpec> labs) {
        /**
         * Reads axes as the command line does.
         *
         * @throws IllegalArgumentException with a sentence for the user
         */
        static Plan of(String name, int number, LabSpec lab, String axes) {
            try {
                List<Axis> parsed = new ArrayList<>();
                for (String text : axes.strip().split("\\s+")) {
                    parsed.add(Axis.parse(text, Catalogue.standard()));
                }
                Sweep sweep = new Sweep(parsed);
                List<LabSpec> labs = new ArrayList<>();
                for (int point = 0; point < sweep.size(); point++) {
                    labs.add(Settings.apply(lab, sweep.settings(point)));
                }
                return new Plan(name, number, sweep, labs);
            } catch (BadAxisException mistake) {
                throw new IllegalArgumentException(mistake.getMessage(), mistake);
            }
        }

        /** Runs it; null if a stop was requested. */
        Curves run(Stop stop) {
            List<SweepRow> rows = sweep.run(labs::get, Journal.inMemory(), stop);
            if (rows == null) {
                return null;
            }
            SweepPlots plots = new SweepPlots(name(), sweep, rows);
            PublishedThroughput published = new PublishedThroughput(stop);
            return new Curves(List.of(named(plots.throughput(point -> published.of(labs.get(point)))), named(plots.latency())));
        }

        /** Curves that are kept beside those of another run say of which run they are. */
        private Plot named(Plot plot) {
            List<Series> series = plot.series().stream().map(each -> each.name().equals(name()) ? each
                    : new Series(each.name() + " #" + number, each.origin(), each.points(), each.marks())).toList();
            return new Plot(plot.title(), plot.source(), plot.x(), plot.y(), series);
        }

        private String name() {
            return lab + " #" + number;
        }
    }

    /** These and, before them, others of the same measures over the same axis; only these if they do not fit. */
    Curves after(Curves others) {
        boolean fit = others != null && others.measures.size() == measures.size()
                && others.measures.getFirst().x().equals(measures.getFirst().x());
        if (!fit) {
            return this;
        }
        List<Plot> both = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Plot plot = measures.get(i);
            List<Series> series = new ArrayList<>(others.measures.get(i).series());
            series.addAll(plot.series());
            both.add(new Plot(plot.title(), plot.source(), plot.x(), plot.y(), series));
        }
        return new Curves(both);
    }

    /** A plot as a table: a line for each point and each published mark. */
    static String csv(Plot plot) {
        StringBuilder out = new StringBuilder(Csv.line(List.of("series", "kind", plot.x().label(), plot.y().label(), "text")));
        for (Series series : plot.series()) {
            String kind = series.origin() == Series.Origin.EMULATED ? "emulated" : "closed form";
            for (Series.Point point : series.points()) {
                String x = plot.hasBars() ? plot.x().text(point.x()) : Double.toString(point.x());
                out.append(Csv.line(List.of(series.name(), kind, x, Double.toString(point.y()), "")));
            }
            for (Mark mark : series.marks()) {
                out.append(Csv.line(List.of(series.name(), mark.calibrated() ? "published, calibrated" : "published, predicted",
                        cell(mark.x()), cell(mark.y()), mark.text())));
            }
        }
        return out.toString();
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
