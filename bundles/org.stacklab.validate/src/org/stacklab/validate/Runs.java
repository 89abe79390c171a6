package org.stacklab.validate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.sim.Stop;

/** Runs labs to their end, each once. May be used by several threads. */
final class Runs {
    private final Map<Key, RunResult> done = new ConcurrentHashMap<>();
    private final Stop stop;

    private record Key(LabSpec lab, boolean spans) {
    }

    /** Somebody asked to stop. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Runs(Stop stop) {
        this.stop = stop;
    }

    /** A run with its record. */
    RunResult recorded(LabSpec lab) {
        return done.computeIfAbsent(new Key(lab, true), this::run);
    }

    /** A run of which only the result is wanted. */
    RunResult measured(LabSpec lab) {
        return done.computeIfAbsent(new Key(lab, false), this::run);
    }

    private RunResult run(Key key) {
        Run run = Run.of(key.lab, key.spans);
        RunResult.End end = run.toEnd(stop);
        if (end == RunResult.End.STOPPED) {
            throw new StoppedException();
        }
        if (end != RunResult.End.COMPLETED) {
            throw new IllegalStateException(key.lab.name() + " ended with " + end);
        }
        return run.result();
    }
}
