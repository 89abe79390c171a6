package org.stacklab.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.sim.Stop;

/** Every combination of the values of its axes, the last axis changing fastest. */
public final class Sweep {
    /** More runs than anybody waits for. */
    private static final int MAX_POINTS = 100_000;

    private final List<Axis> axes;
    private final int size;

    /**
     * A sweep that has not begun.
     *
     * @param axes at least one, no property twice
     * @throws BadAxisException if an axis comes twice or there are too many combinations
     */
    public Sweep(List<Axis> axes) throws BadAxisException {
        this.axes = List.copyOf(axes);
        long points = 1;
        for (Axis axis : axes) {
            points *= axis.values().size();
            if (axes.stream().filter(a -> a.property().equals(axis.property())).count() > 1) {
                throw new BadAxisException(axis.property() + " is swept twice: give its values in one axis.");
            }
            if (points > MAX_POINTS) {
                throw new BadAxisException("the axes have more than " + MAX_POINTS + " combinations: take larger steps.");
            }
        }
        size = (int) points;
    }

    /**
     * The axes.
     *
     * @return in the order given
     */
    public List<Axis> axes() {
        return axes;
    }

    /**
     * How many runs it takes.
     *
     * @return the product of the axes' lengths
     */
    public int size() {
        return size;
    }

    /**
     * The values at one point.
     *
     * @param point from 0
     * @return one per axis
     */
    public List<String> values(int point) {
        List<String> values = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            values.add(axes.get(axis).values().get(index(point, axis)));
        }
        return values;
    }

    /**
     * The settings at one point.
     *
     * @param point from 0
     * @return one per axis, as {@code --set} takes them
     */
    public List<String> settings(int point) {
        List<String> settings = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            settings.add(axes.get(axis).setting(index(point, axis)));
        }
        return settings;
    }

    private int index(int point, int axis) {
        int period = 1;
        for (int faster = axis + 1; faster < axes.size(); faster++) {
            period *= axes.get(faster).values().size();
        }
        return point / period % axes.get(axis).values().size();
    }

    /**
     * Runs every point that the journal does not know yet, on all cores.
     *
     * @param specs the compiled lab at each point; called from several threads at once
     * @param journal keeps the rows
     * @param stop a request to give up; a row is kept whole or not at all
     * @return the rows in the order of the points, or null if a stop was requested before the last was done
     */
    public List<SweepRow> run(IntFunction<LabSpec> specs, Journal journal, Stop stop) {
        List<SweepRow> rows = Parallel.map(size, point -> {
            SweepRow known = journal.row(point);
            return known != null ? known : run(point, specs.apply(point), journal, stop);
        }, stop);
        return rows.contains(null) ? null : rows;
    }

    private static SweepRow run(int point, LabSpec lab, Journal journal, Stop stop) {
        Run run = Run.of(lab, false);
        if (run.toEnd(stop) == RunResult.End.STOPPED) {
            return null;
        }
        SweepRow row = SweepRow.of(run.result());
        journal.add(point, row);
        return row;
    }
}
