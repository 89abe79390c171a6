package org.stacklab.verify;

import java.util.List;

/**
 * A shortest run from the start to a state that shows something.
 *
 * @param steps what happens, first to last
 */
public record Trace(List<Step> steps) {
    /** Keeps its own copy. */
    public Trace {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that happens.
     *
     * @param actor a firmware thread or an engine of the card
     * @param from the state the thread leaves; empty for an engine
     * @param to the state it is in afterwards; empty for an engine
     * @param what conditions that held, with a question mark, and actions; or what an engine has done
     */
    public record Step(String actor, String from, String to, String what) {
        /**
         * What happens, without who does it.
         *
         * @return for example {@code sIdle -> Sdma: HOST_DMA_FREE? LOCK_HOST_DMA}
         */
        public String text() {
            String states = from.isEmpty() ? "" : from.equals(to) ? to : from + " -> " + to;
            return states + (states.isEmpty() || what.isEmpty() ? "" : ": ") + what;
        }

        @Override
        public String toString() {
            return actor + (from.isEmpty() ? ": " : " ") + text();
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            out.append(String.format("%4d. %s\n", i + 1, steps.get(i)));
        }
        return out.toString();
    }
}
