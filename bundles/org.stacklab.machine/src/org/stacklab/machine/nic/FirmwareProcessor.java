package org.stacklab.machine.nic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.stacklab.machine.nic.FirmwareThread.Transition;

/**
 * Executes declared firmware threads on a board. Nobody polls: whoever changes the board calls {@link #look}, and every thread with an
 * enabled transition goes on, in the order of the program, until none has one.
 */
public final class FirmwareProcessor {
    /** The chip, which takes time for a piece of work. */
    public interface Chip {
        /**
         * Does some work for a thread.
         *
         * @param cost what kind of work
         * @param thread position of the thread in the program
         * @param done called when the work is done
         */
        void work(Cost cost, int thread, Runnable done);
    }

    private final FirmwareBoard board;
    private final Chip chip;
    private final List<Running> threads = new ArrayList<>();
    private ObjIntConsumer<String> onlooker = (state, thread) -> { };
    private boolean looking;
    private boolean lookAgain;

    /**
     * Puts every thread into its initial state.
     *
     * @param program the threads in the order in which they are looked at
     * @param board what they work on
     * @param chip what they take time of
     */
    public FirmwareProcessor(List<FirmwareThread> program, FirmwareBoard board, Chip chip) {
        this.board = board;
        this.chip = chip;
        for (FirmwareThread thread : program) {
            threads.add(new Running(thread, threads.size()));
        }
    }

    /**
     * Lets somebody look on.
     *
     * @param newOnlooker is told of every state that is entered, and by which thread
     */
    void watch(ObjIntConsumer<String> newOnlooker) {
        onlooker = newOnlooker;
    }

    /** Lets every thread go on as far as it can. */
    public void look() {
        if (looking) {
            lookAgain = true;
            return;
        }
        looking = true;
        do {
            lookAgain = false;
            for (int i = 0; i < threads.size(); i++) {
                threads.get(i).goOn();
            }
        } while (lookAgain);
        looking = false;
        board.settled();
    }

    /**
     * The state of a thread.
     *
     * @param thread its position in the program
     * @return the name of the state it is in
     */
    public String state(int thread) {
        return threads.get(thread).state;
    }

    /** A thread under execution. */
    private final class Running {
        private final FirmwareThread thread;
        private final int index;
        private final Runnable onWorked = this::worked;
        private String state;
        private List<Transition> ways;
        private Transition working;

        Running(FirmwareThread thread, int index) {
            this.thread = thread;
            this.index = index;
            enter(thread.initial());
        }

        private void enter(String newState) {
            state = newState;
            ways = thread.states().get(newState);
        }

        void goOn() {
            Transition way = working == null ? enabled() : null;
            while (way != null) {
                take(way);
                lookAgain = true;
                way = working == null ? enabled() : null;
            }
        }

        private Transition enabled() {
            for (int i = 0; i < ways.size(); i++) {
                if (holdAll(ways.get(i).when())) {
                    return ways.get(i);
                }
            }
            return null;
        }

        private boolean holdAll(List<Condition> conditions) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!board.holds(conditions.get(i), index)) {
                    return false;
                }
            }
            return true;
        }

        private void take(Transition way) {
            enter(way.target());
            onlooker.accept(state, index);
            performAll(way.claims());
            if (way.cost() == Cost.NONE) {
                performAll(way.actions());
            } else {
                working = way;
                chip.work(way.cost(), index, onWorked);
            }
        }

        private void worked() {
            Transition done = working;
            working = null;
            performAll(done.actions());
            look();
        }

        private void performAll(List<Action> actions) {
            for (int i = 0; i < actions.size(); i++) {
                board.perform(actions.get(i), index);
            }
        }
    }
}
