package org.stacklab.lesson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.compile.BadOverrideException;
import org.stacklab.compile.Compilation;
import org.stacklab.compile.LabCompiler;
import org.stacklab.compile.Overrides;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.sim.Stop;

/**
 * Measures quantities in labs. What was measured is known from then on, but only the latest run is kept, so that memory does not grow
 * with the number of labs handed in. For use by one thread.
 */
public final class Laboratory {
    private final Catalogue catalogue;
    private final Stop stop;
    private final Map<Sample, Double> measured = new HashMap<>();
    private Trial latest;
    private RunResult latestResult;

    /** What is run. */
    private record Trial(Path lab, List<String> settings) {
    }

    /** One number of one run. */
    private record Sample(Trial trial, Metric metric, String of) {
    }

    /**
     * A laboratory in which nothing was measured yet.
     *
     * @param catalogue the parts and properties that labs may name
     * @param stop a request to break off
     */
    public Laboratory(Catalogue catalogue, Stop stop) {
        this.catalogue = catalogue;
        this.stop = stop;
    }

    /**
     * Measures a quantity.
     *
     * @param lab a lab file or its folder
     * @param before what is set before the settings of the quantity
     * @param quantity what to measure
     * @return the number, in the unit of the quantity
     * @throws LessonException if the lab cannot be read or run, or has no such lane or resource
     */
    public double measure(Path lab, List<String> before, Quantity quantity) throws LessonException {
        double number = number(lab, joined(before, quantity.settings()), quantity);
        if (quantity.over().isEmpty()) {
            return number;
        }
        double base = number(lab, joined(before, quantity.over().get()), quantity);
        if (base == 0) {
            throw new LessonException(lab + ": " + quantity.metric().key() + " is 0 with the settings to divide by: choose others.");
        }
        return number / base;
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private double number(Path lab, List<String> settings, Quantity quantity) throws LessonException {
        Sample sample = new Sample(new Trial(lab, settings), quantity.metric(), quantity.of());
        Double known = measured.get(sample);
        if (known == null) {
            known = quantity.metric().of(run(sample.trial), quantity.of()).orElseThrow(() -> new LessonException(lab + ": the run has no '"
                    + quantity.of() + "' of which " + quantity.metric().key() + " could be measured: name another."));
            measured.put(sample, known);
        }
        return known;
    }

    private RunResult run(Trial trial) throws LessonException {
        if (!trial.equals(latest)) {
            latest = null;
            latestResult = null;
            Run run = Run.of(compile(trial.lab, trial.settings), true);
            if (run.toEnd(stop) == RunResult.End.STOPPED) {
                throw new LessonException(trial.lab + ": the run was stopped before its end: grade again.");
            }
            latest = trial;
            latestResult = run.result();
        }
        return latestResult;
    }

    private LabSpec compile(Path lab, List<String> settings) throws LessonException {
        try {
            Compilation compilation = LabCompiler.compile(LabFiles.load(lab), catalogue, Overrides.parse(settings));
            if (compilation.spec().isEmpty()) {
                throw new LessonException(lab + ": " + compilation.errors().getFirst().message());
            }
            return compilation.spec().get();
        } catch (LabFileException | BadOverrideException e) {
            throw new LessonException(e.getMessage());
        }
    }
}
