package org.stacklab.verify;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Condition;
import org.stacklab.machine.nic.Cost;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.FirmwareThread.Transition;

/**
 * A declared thread in small numbers. A location below the number of states is that state; one above is a transition the thread has
 * taken and for which it still waits for the chip or works.
 */
final class ThreadModel {
    private final int index;
    private final FirmwareThread thread;
    private final List<String> states;
    private final List<Transition> transitions = new ArrayList<>();
    private final int[][] waysOut;
    private final int[] targets;

    ThreadModel(FirmwareThread thread, int index) {
        this.thread = thread;
        this.index = index;
        states = List.copyOf(thread.states().keySet());
        waysOut = new int[states.size()][];
        for (int i = 0; i < waysOut.length; i++) {
            List<Transition> ways = thread.states().get(states.get(i));
            waysOut[i] = new int[ways.size()];
            for (int k = 0; k < ways.size(); k++) {
                waysOut[i][k] = transitions.size();
                transitions.add(ways.get(k));
            }
        }
        targets = transitions.stream().mapToInt(t -> states.indexOf(t.target())).toArray();
        if (states.size() + transitions.size() > 1 << Field.THREAD_0.bits()) {
            throw new IllegalStateException("firmware thread " + thread.name() + " has too many states for the model checker");
        }
    }

    FirmwareThread thread() {
        return thread;
    }

    /** How many locations there are. */
    int locations() {
        return states.size() + transitions.size();
    }

    int initial() {
        return states.indexOf(thread.initial());
    }

    /** The transition a thread in this location works on, or null. */
    Transition working(int location) {
        return location < states.size() ? null : transitions.get(location - states.size());
    }

    /** The name of the state of a location: while a thread works for a transition it is already in its target. */
    String stateName(int location) {
        return states.get(location < states.size() ? location : targets[location - states.size()]);
    }

    /** The way the thread goes on from here, or null: the first whose conditions hold, or the one whose work ends. */
    Transition next(AbstractBoard board) {
        int location = board.state().thread(index);
        if (location >= states.size()) {
            return transitions.get(location - states.size());
        }
        int way = enabled(board, location);
        return way < 0 ? null : transitions.get(way);
    }

    private int enabled(AbstractBoard board, int location) {
        for (int way : waysOut[location]) {
            if (holdAll(board, transitions.get(way).when())) {
                return way;
            }
        }
        return -1;
    }

    private boolean holdAll(AbstractBoard board, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!board.holds(conditions.get(i), index)) {
                return false;
            }
        }
        return true;
    }

    /** Goes on if the thread can; false if it cannot. */
    boolean step(AbstractBoard board) {
        int location = board.state().thread(index);
        if (location >= states.size()) {
            board.state().setThread(index, targets[location - states.size()]);
            performAll(board, transitions.get(location - states.size()).actions());
            return true;
        }
        int way = enabled(board, location);
        if (way < 0) {
            return false;
        }
        take(board, way);
        return true;
    }

    private void take(AbstractBoard board, int way) {
        Transition transition = transitions.get(way);
        boolean instant = transition.cost() == Cost.NONE;
        board.state().setThread(index, instant ? targets[way] : states.size() + way);
        performAll(board, transition.claims());
        if (instant) {
            performAll(board, transition.actions());
        }
    }

    private void performAll(AbstractBoard board, List<Action> actions) {
        for (int i = 0; i < actions.size(); i++) {
            board.perform(actions.get(i), index);
        }
    }
}
