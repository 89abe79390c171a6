package org.stacklab.verify;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Cost;
import org.stacklab.machine.nic.FirmwareThread.Transition;

/**
 * All that a card can do, step by step. Steps are numbered: first those of the threads, then those of the board. A thread goes on when
 * it is looked at, and threads may be looked at in any order and arbitrarily late; work of the chip may take any time. So what holds
 * here holds for every order in which the chip looks at its threads, every cost and every speed of bus and link.
 *
 * <p>One card is enough: whatever the far end does, it brings bytes, pauses or takes them, and each of that is a step here. That it takes
 * them in the end may be assumed, because {@link Property#BACK_PRESSURE} is checked: a card that cannot send still delivers and gives its
 * receive buffers back, so no circle of such cards can wait for each other.
 */
final class CardModel {
    private static final BoardStep[] BOARD_STEPS = BoardStep.values();

    private final Card card;
    private final List<ThreadModel> threads = new ArrayList<>();
    private final CardState state = new CardState();
    private final AbstractBoard board;

    CardModel(Card card, Traffic traffic) {
        this.card = card.limitedTo(traffic);
        board = new AbstractBoard(state, traffic);
        for (int i = 0; i < card.program().size(); i++) {
            threads.add(new ThreadModel(card.program().get(i), i));
        }
        reset();
    }

    private void reset() {
        for (int i = 0; i < threads.size(); i++) {
            state.setThread(i, threads.get(i).initial());
        }
        state.set(Field.SEND_BUFFERS, card.sendBuffers());
        state.set(Field.RECEIVE_BUFFERS, card.receiveBuffers());
        state.set(Field.KERNEL_BUFFERS, card.kernelBuffers());
    }

    List<ThreadModel> threads() {
        return threads;
    }

    AbstractBoard board() {
        return board;
    }

    /** The present state, which steps change. */
    CardState state() {
        return state;
    }

    int stepCount() {
        return threads.size() + BOARD_STEPS.length;
    }

    /** Takes a step if it is possible; false if not, and nothing has changed then. Nothing is possible after a fault. */
    boolean step(int step) {
        if (state.isFaulty()) {
            return false;
        }
        if (step < threads.size()) {
            return threads.get(step).step(board);
        }
        BoardStep boardStep = BOARD_STEPS[step - threads.size()];
        boolean enabled = boardStep.isEnabled(board);
        if (enabled) {
            boardStep.perform(board);
        }
        return enabled;
    }

    /** Whether a step is the far end taking what is sent. */
    boolean isTakenByFarEnd(int step) {
        return step == threads.size() + BoardStep.CHUNK_SENT.ordinal();
    }

    /** Whether all packets have left or are delivered and every thread rests. */
    boolean isFinished() {
        for (int i = 0; i < threads.size(); i++) {
            if (state.thread(i) != threads.get(i).initial()) {
                return false;
            }
        }
        return board.out().isFinished() && board.in().isFinished();
    }

    /** Whether every buffer and the lock is back. */
    boolean isEverythingReturned() {
        return state.get(Field.HOLDER) == 0 && state.get(Field.SENDING) == SendModel.NONE
                && state.get(Field.SEND_BUFFERS) == card.sendBuffers() && state.get(Field.RECEIVE_BUFFERS) == card.receiveBuffers()
                && state.get(Field.KERNEL_BUFFERS) == card.kernelBuffers();
    }

    /** Takes a possible step and tells of it. */
    Trace.Step tell(int step) {
        if (step >= threads.size()) {
            BoardStep boardStep = BOARD_STEPS[step - threads.size()];
            boardStep.perform(board);
            return new Trace.Step(boardStep.engine(), "", "", boardStep.text());
        }
        ThreadModel thread = threads.get(step);
        int before = state.thread(step);
        boolean works = thread.working(before) != null;
        Transition way = thread.next(board);
        thread.step(board);
        return new Trace.Step(thread.thread().name(), thread.stateName(before), thread.stateName(state.thread(step)), what(way, works)
                + fault());
    }

    private static String what(Transition way, boolean worked) {
        List<String> parts = new ArrayList<>();
        if (worked) {
            parts.add("the chip has done " + way.cost());
        } else {
            way.when().forEach(condition -> parts.add(condition + "?"));
            way.claims().stream().map(Action::toString).forEach(parts::add);
        }
        if (worked || way.cost() == Cost.NONE) {
            way.actions().stream().map(Action::toString).forEach(parts::add);
        }
        return String.join(" ", parts);
    }

    private String fault() {
        return state.isFaulty() ? " -- this thread " + Fault.of(state.get(Field.FAULT)).text() : "";
    }
}
