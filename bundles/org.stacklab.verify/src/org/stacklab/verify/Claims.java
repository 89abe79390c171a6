package org.stacklab.verify;

import java.util.List;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Condition;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.FirmwareThread.Transition;

/**
 * Which overlaps a firmware claims for some traffic. Invariants are claimed by every firmware. An overlap is claimed where the
 * declaration contains the means for it: a firmware with {@code START_SEND_SML} sends a packet while it is fetched, one whose SDMA waits
 * for {@code NOTHING_TO_SEND} never overlaps fetching and sending, and one that moves whole packets overlaps different packets only.
 * Traffic that cannot show an overlap claims none.
 */
final class Claims {
    private final Card card;
    private final Traffic traffic;

    Claims(Card card, Traffic traffic) {
        this.card = card;
        this.traffic = traffic;
    }

    boolean claims(Property property) {
        return switch (property) {
            case FORMULA_1 -> claims(Property.FORMULA_1_SAME_PACKET)
                    || !asks(Condition.NOTHING_TO_SEND) && Math.min(card.sendBuffers(), traffic.outgoing().size()) > 1;
            case FORMULA_1_SAME_PACKET -> does(Action.START_SEND_SML) && hasThreshold(traffic.outgoing());
            case FORMULA_2 -> claims(Property.FORMULA_2_SAME_PACKET) || Math.min(card.receiveBuffers(), traffic.incoming().size()) > 1;
            case FORMULA_2_SAME_PACKET -> asks(Condition.DELIVER_THRESHOLD) && hasThreshold(traffic.incoming());
            case FORMULA_3 -> !traffic.outgoing().isEmpty() && !traffic.incoming().isEmpty();
            case FORMULA_4, HOST_DMA_LOCK, BUFFERS, DELIVERY, NO_DEADLOCK, BACK_PRESSURE, TERMINATION -> true;
        };
    }

    private static boolean hasThreshold(List<Integer> lengths) {
        return lengths.stream().anyMatch(length -> length > 0);
    }

    private boolean asks(Condition condition) {
        return card.program().stream().anyMatch(thread -> thread.waitsFor(condition));
    }

    private boolean does(Action action) {
        return transitions().stream().anyMatch(t -> t.actions().contains(action) || t.claims().contains(action));
    }

    private List<Transition> transitions() {
        return card.program().stream().map(FirmwareThread::states).flatMap(states -> states.values().stream()).flatMap(List::stream)
                .toList();
    }
}
