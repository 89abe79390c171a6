package org.stacklab.validate;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.plot.PlotAxis;
import org.stacklab.plot.Series.Origin;

/**
 * A figure of a paper as the emulator draws it: a time-flow chart of ten datagrams, or curves and bars. Declared in {@link Figures},
 * drawn by {@link FigureDrawing}.
 *
 * @param id for example {@code udp-fig12}: the prefix of the paper's rows and the number of the figure
 * @param title what it shows
 * @param where paper and figure
 * @param chart whose time-flow chart it is; null for curves and bars
 * @param x the x axis; null for a chart
 * @param y the y axis; null for a chart
 * @param positions where on the x axis there are values
 * @param lines what is drawn
 */
public record Figure(String id, String title, String where, Scenario chart, PlotAxis x, PlotAxis y, List<Position> positions,
        List<Line> lines) {
    /**
     * A place on the x axis.
     *
     * @param at where
     * @param word what stands for it in formulas
     */
    record Position(double at, String word) {
    }

    /**
     * One curve or one colour of bars.
     *
     * @param name for the legend
     * @param origin whether its values come from runs or from the closed form
     * @param formula a {@link Formula} in which {@code X} stands for the position
     */
    record Line(String name, Origin origin, String formula) {
        /** The formula at a position. */
        String at(String word) {
            return formula.replaceAll("\\bX\\b", word);
        }
    }

    /** Keeps its own copies. */
    public Figure {
        positions = List.copyOf(positions);
        lines = List.copyOf(lines);
    }

    static Figure chart(String id, String title, String where, Scenario scenario) {
        return new Figure(id, title, where, scenario, null, null, List.of(), List.of());
    }

    static Figure curves(String id, String title, String where, PlotAxis x, String y, List<Integer> sizesBytes) {
        List<Position> positions = sizesBytes.stream().map(size -> new Position(size, size + "B")).toList();
        return new Figure(id, title, where, null, x, PlotAxis.of(y, PlotAxis.Scale.LINEAR), positions, List.of());
    }

    /** Bars over words; words are names and what stands for them in formulas in turn. */
    static Figure bars(String id, String title, String where, String y, String... words) {
        List<String> names = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            positions.add(new Position(names.size(), words[i + 1]));
            names.add(words[i]);
        }
        return new Figure(id, title, where, null, PlotAxis.ofWords("", names), PlotAxis.of(y, PlotAxis.Scale.LINEAR), positions, List.of());
    }

    /** The same with a further line of emulated values. */
    Figure line(String name, String formula) {
        return with(new Line(name, Origin.EMULATED, formula));
    }

    /** The same with a further line of values of the closed form. */
    Figure closed(String name, String formula) {
        return with(new Line(name, Origin.CLOSED_FORM, formula));
    }

    private Figure with(Line line) {
        List<Line> all = new ArrayList<>(lines);
        all.add(line);
        return new Figure(id, title, where, chart, x, y, positions, all);
    }

    /**
     * Whether it is a time-flow chart.
     *
     * @return false for curves and bars
     */
    public boolean isChart() {
        return chart != null;
    }
}
