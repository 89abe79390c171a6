package org.stacklab.machine.nic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thread of a firmware as a declared state machine. The declaration is data: the emulated chip executes it, views draw it, a model
 * checker explores it.
 *
 * <p>Threads are not preempted. In a state, a thread whose first enabled transition has no {@link Cost} takes it at once; otherwise it
 * asks for the chip and, when the work is done, performs the actions that follow. A state without an enabled transition is where the
 * thread lets others run.
 *
 * @param name for example {@code SDMA}
 * @param initial the state it starts in
 * @param states states and what leads out of them, in order of declaration
 */
public record FirmwareThread(String name, String initial, Map<String, List<Transition>> states) {
    /** Keeps its own copy and checks that every target is declared. */
    public FirmwareThread {
        Map<String, List<Transition>> copy = new LinkedHashMap<>();
        states.forEach((state, transitions) -> copy.put(state, List.copyOf(transitions)));
        states = Collections.unmodifiableMap(copy);
        for (List<Transition> transitions : states.values()) {
            for (Transition t : transitions) {
                if (!states.containsKey(t.target())) {
                    throw new IllegalStateException("firmware thread " + name + " leads to an undeclared state " + t.target());
                }
            }
        }
    }

    /**
     * Whether the thread ever waits for something.
     *
     * @param condition what
     * @return true if some transition needs it
     */
    public boolean waitsFor(Condition condition) {
        return states.values().stream().flatMap(List::stream).anyMatch(transition -> transition.when().contains(condition));
    }

    /**
     * A way out of a state.
     *
     * @param when all must hold
     * @param claims what is done in the same instant, so that no other thread takes it
     * @param cost work of the chip after that
     * @param actions what is done when the work is done
     * @param target the state the thread is in from the claims on
     */
    public record Transition(List<Condition> when, List<Action> claims, Cost cost, List<Action> actions, String target) {
        /** Keeps its own copies. */
        public Transition {
            when = List.copyOf(when);
            claims = List.copyOf(claims);
            actions = List.copyOf(actions);
        }
    }

    /** Writes a thread down. */
    static final class Declaration {
        private final String name;
        private final Map<String, List<Transition>> states = new LinkedHashMap<>();
        private List<Transition> current;

        Declaration(String name) {
            this.name = name;
        }

        Declaration state(String state) {
            current = states.computeIfAbsent(state, s -> new ArrayList<>());
            return this;
        }

        Declaration go(String target, List<Condition> when, List<Action> claims, Cost cost, List<Action> actions) {
            current.add(new Transition(when, claims, cost, actions, target));
            return this;
        }

        FirmwareThread thread() {
            return new FirmwareThread(name, states.keySet().iterator().next(), states);
        }
    }
}
