package org.stacklab.ui.inspect.firmware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.Run;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.LanaiNic;
import org.stacklab.sim.Stop;
import org.stacklab.verify.Trace;
import org.stacklab.verify.TraceRecord;

/**
 * In which state the threads of a card were, from the begin of a run to its end. A change of state takes eight bytes; after very many of
 * them the log ends before the run does.
 */
final class StateLog {
    private static final int MOST_CHANGES = 1 << 22;
    private static final int STATE_BITS = 6;
    private static final long STATE_MASK = (1 << STATE_BITS) - 1;

    private final List<FirmwareThread> program;
    private final List<List<String>> states = new ArrayList<>();
    /** For each thread its changes: instant and state in one number, so that they are in order. */
    private final long[][] changes;
    private final int[] sizes;
    private int size;
    private long endPs = Long.MAX_VALUE;

    private StateLog(List<FirmwareThread> program) {
        this.program = program;
        changes = new long[program.size()][1];
        sizes = new int[program.size()];
        for (int thread = 0; thread < program.size(); thread++) {
            states.add(List.copyOf(program.get(thread).states().keySet()));
            enters(thread, program.get(thread).initial(), 0);
        }
    }

    /**
     * Runs a lab once more and looks on at one of its cards.
     *
     * @param lab what runs
     * @param events how many events of it have happened
     * @param nic a card with firmware
     * @param stop a request to give up
     * @return the log, or null if a stop was requested
     */
    static StateLog of(LabSpec lab, long events, NicSpec nic, Stop stop) {
        StateLog log = new StateLog(LanaiNic.program(nic.values()));
        Run run = Run.of(lab, false);
        run.watch(nic.id(), log::enters);
        run.advance(Long.MAX_VALUE, events, Breakpoint.NEVER, stop);
        log.endPs = Math.min(log.endPs, run.nowPs());
        return stop.isRequested() ? null : log;
    }

    /** The states a card goes through in an example; it is in the new one when a step is over. */
    static StateLog of(List<FirmwareThread> program, Example example) {
        StateLog log = new StateLog(program);
        List<String> names = program.stream().map(FirmwareThread::name).toList();
        for (int i = 0; i < example.trace().steps().size(); i++) {
            Trace.Step step = example.trace().steps().get(i);
            if (names.contains(step.actor())) {
                log.enters(names.indexOf(step.actor()), step.to(), (i + 1) * TraceRecord.STEP_PS);
            }
        }
        log.endPs = example.endPs();
        return log;
    }

    private void enters(int thread, String state, long atPs) {
        if (size == MOST_CHANGES) {
            endPs = Math.min(endPs, atPs);
            return;
        }
        size++;
        if (sizes[thread] == changes[thread].length) {
            changes[thread] = Arrays.copyOf(changes[thread], 2 * sizes[thread]);
        }
        changes[thread][sizes[thread]++] = atPs << STATE_BITS | states.get(thread).indexOf(state);
    }

    /** The declared threads. */
    List<FirmwareThread> program() {
        return program;
    }

    /** Until when the log knows the states. */
    long endPs() {
        return endPs;
    }

    /** The state of a thread at an instant; after several changes in one instant the last. */
    String stateAt(int thread, long ps) {
        return state(thread, latest(thread, ps));
    }

    private String state(int thread, int change) {
        return states.get(thread).get((int) (changes[thread][change] & STATE_MASK));
    }

    private long atPs(int thread, int change) {
        return changes[thread][change] >> STATE_BITS;
    }

    /** The last change of a thread at an instant or before. */
    private int latest(int thread, long ps) {
        int at = Arrays.binarySearch(changes[thread], 0, sizes[thread], ps << STATE_BITS | STATE_MASK);
        return at < 0 ? -at - 2 : at;
    }

    /** How long a thread was in each of its states within a stretch of time, in the order of declaration. */
    long[] timesPs(int thread, long fromPs, long toPs) {
        long[] sums = new long[states.get(thread).size()];
        long lastPs = Math.min(toPs, endPs);
        for (int i = latest(thread, fromPs); i < sizes[thread] && atPs(thread, i) < lastPs; i++) {
            long untilPs = i + 1 < sizes[thread] ? Math.min(lastPs, atPs(thread, i + 1)) : lastPs;
            sums[(int) (changes[thread][i] & STATE_MASK)] += Math.max(0, untilPs - Math.max(fromPs, atPs(thread, i)));
        }
        return sums;
    }

    /** The nearest instant after a given one at which some thread changes its state; the same instant if there is none. */
    long nextChangePs(long ps) {
        long best = Long.MAX_VALUE;
        for (int thread = 0; thread < sizes.length; thread++) {
            int next = latest(thread, ps) + 1;
            best = next < sizes[thread] ? Math.min(best, atPs(thread, next)) : best;
        }
        return best == Long.MAX_VALUE ? ps : best;
    }

    /** The nearest instant before a given one at which some thread changes its state; 0 if there is none. */
    long previousChangePs(long ps) {
        long best = 0;
        for (int thread = 0; thread < sizes.length && ps > 0; thread++) {
            best = Math.max(best, atPs(thread, latest(thread, ps - 1)));
        }
        return best;
    }
}
