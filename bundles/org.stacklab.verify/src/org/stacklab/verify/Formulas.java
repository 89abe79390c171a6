package org.stacklab.verify;

import java.util.List;

/** The atoms of table 1 of paper 001 over a state, and what a program claims of them. */
final class Formulas {
    private final List<ThreadModel> threads;
    private final Atom sdma;
    private final Atom send;
    private final Atom recv;
    private final Atom rdma;

    /** Whether a thread is in one of some states. */
    private record Atom(int thread, boolean[] locations) {
        boolean holds(CardState state) {
            return thread >= 0 && locations[state.thread(thread)];
        }
    }

    Formulas(Card card, List<ThreadModel> threads) {
        this.threads = threads;
        sdma = atom(card, "SDMA", List.of("Sdma"));
        send = atom(card, "SEND", List.of("Coarse_Grained_Send", "Fine_Grained_Send"));
        recv = atom(card, "RECV", List.of("Recv"));
        rdma = atom(card, "RDMA", List.of("Coarse_Grained_Rdma", "Fine_Grained_Rdma"));
    }

    private Atom atom(Card card, String thread, List<String> states) {
        int index = card.thread(thread);
        boolean[] locations = new boolean[1 << Field.THREAD_0.bits()];
        if (index >= 0) {
            for (int i = 0; i < threads.get(index).locations(); i++) {
                locations[i] = states.contains(threads.get(index).stateName(i));
            }
        }
        return new Atom(index, locations);
    }

    /** Whether a state shows a witness, or violates an invariant. */
    boolean shows(Property property, AbstractBoard board) {
        CardState state = board.state();
        return switch (property) {
            case FORMULA_1 -> sdma.holds(state) && send.holds(state);
            case FORMULA_1_SAME_PACKET -> board.out().isOverlapped();
            case FORMULA_2 -> rdma.holds(state) && recv.holds(state);
            case FORMULA_2_SAME_PACKET -> board.in().isOverlapped();
            case FORMULA_3 -> send.holds(state) && recv.holds(state);
            case FORMULA_4 -> sdma.holds(state) && rdma.holds(state);
            case HOST_DMA_LOCK, BUFFERS, DELIVERY -> state.isFaulty() && Fault.of(state.get(Field.FAULT)).property() == property;
            case NO_DEADLOCK, BACK_PRESSURE, TERMINATION -> false;
        };
    }
}
