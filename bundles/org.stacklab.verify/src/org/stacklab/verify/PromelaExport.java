package org.stacklab.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Condition;
import org.stacklab.machine.nic.Cost;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.FirmwareThread.Transition;

/**
 * The same model for spin: one process for each declared thread, one for the engines of the card and the link, the formulas as ltl claims.
 * What a {@code d_step} does here is one step there; compiled without partial-order reduction and without claims, spin stores exactly the
 * states
 * {@link ModelChecker} reaches, and two more in which the process of the engines ends when everything is delivered. Of the properties only
 * {@link Property#BACK_PRESSURE}, which speaks of steps and not of states, is left to the model checker here.
 */
public final class PromelaExport {
    private final Card card;
    private final Traffic traffic;
    private final StringBuilder out = new StringBuilder();

    private PromelaExport(Card card, Traffic traffic) {
        this.card = card.limitedTo(traffic);
        this.traffic = traffic;
    }

    /**
     * Writes a model.
     *
     * @param card the card with its firmware
     * @param traffic the packets
     * @return PROMELA for spin 6
     */
    public static String of(Card card, Traffic traffic) {
        return new PromelaExport(card, traffic).text();
    }

    private String text() {
        line("/* The firmware of a card as Stacklab declares it, on an abstract board, for the packets " + traffic + ".");
        line(" * Check one formula:     spin -a FILE && cc -O2 -o pan pan.c && ./pan -a -N formula_4");
        line(" * Check for deadlocks:   spin -a FILE && cc -O2 -DNOCLAIM -DSAFETY -o pan pan.c && ./pan");
        line(" * The formulas ending in _never are to be violated: the error trail is the witness. */");
        names();
        out.append(PromelaBoard.text(card, traffic));
        for (int i = 0; i < card.program().size(); i++) {
            thread(card.program().get(i), i);
        }
        out.append(PromelaBoard.engines(finished()));
        claims();
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void names() {
        TreeSet<String> states = new TreeSet<>();
        card.program().forEach(thread -> states.addAll(thread.states().keySet()));
        line("mtype = { " + String.join(", ", states) + " };");
        for (FirmwareThread thread : card.program()) {
            line("mtype " + state(thread) + " = " + thread.initial() + ";");
            line("byte " + work(thread) + ";  /* the transition it waits for the chip for, or works on; 0 for none */");
        }
    }

    private static String state(FirmwareThread thread) {
        return thread.name() + "_state";
    }

    private static String work(FirmwareThread thread) {
        return thread.name() + "_work";
    }

    private void thread(FirmwareThread thread, int index) {
        line("\nactive proctype " + thread.name() + "() {\nend:");
        line("  do");
        int number = 0;
        for (String state : thread.states().keySet()) {
            List<String> earlier = new ArrayList<>();
            for (Transition way : thread.states().get(state)) {
                number++;
                List<String> guard = new ArrayList<>(earlier);
                guard.add(holdAll(way, index));
                transition(thread, index, state, way, number, guard);
                earlier.add("!" + holdAll(way, index));
            }
        }
        line("  od\n}");
    }

    private void transition(FirmwareThread thread, int index, String state, Transition way, int number, List<String> guard) {
        boolean instant = way.cost() == Cost.NONE;
        line("  :: d_step { !fault && " + state(thread) + " == " + state + " && !" + work(thread) + " && " + String.join(" && ", guard)
                + " ->");
        line("       " + state(thread) + " = " + way.target() + (instant ? "" : "; " + work(thread) + " = " + number)
                + calls(way.claims(), index) + (instant ? calls(way.actions(), index) : "") + " }");
        if (!instant) {
            line("  :: d_step { !fault && " + work(thread) + " == " + number + " ->  /* the chip has done " + way.cost() + " */");
            line("       " + work(thread) + " = 0" + calls(way.actions(), index) + " }");
        }
    }

    private static String holdAll(Transition way, int thread) {
        return way.when().isEmpty() ? "(true)"
                : way.when().stream().map(condition -> holds(condition, thread)).collect(Collectors.joining(" && ", "(", ")"));
    }

    private static String holds(Condition condition, int thread) {
        return condition + (condition == Condition.HOST_DMA_DONE ? "(" + (thread + 1) + ")" : "");
    }

    private static String calls(List<Action> actions, int thread) {
        return actions.stream().map(action -> "; " + action + "(" + (thread + 1) + ")").collect(Collectors.joining());
    }

    private String finished() {
        return card.program().stream().map(t -> state(t) + " == " + t.initial() + " && !" + work(t)).collect(Collectors.joining(" && "));
    }

    private void claims() {
        line("");
        atom("sdma", "SDMA", "Sdma");
        atom("send", "SEND", "Coarse_Grained_Send", "Fine_Grained_Send");
        atom("recv", "RECV", "Recv");
        atom("rdma", "RDMA", "Coarse_Grained_Rdma", "Fine_Grained_Rdma");
        line("ltl formula_1_never { [] !(sdma && send) }");
        line("ltl formula_1_same_packet_never { [] !(engine == GATHERS && send_dma == WORKS && send_taken == fetched) }");
        line("ltl formula_2_never { [] !(rdma && recv) }");
        line("ltl formula_2_same_packet_never { [] !(engine == SCATTERS && let_in > arrived && deliver_taken == let_in) }");
        line("ltl formula_3_never { [] !(send && recv) }");
        line("ltl formula_4 { [] !(sdma && rdma) }");
        line("ltl host_dma_lock { [] !(" + faults(Property.HOST_DMA_LOCK) + ") }");
        line("ltl buffers { [] !(" + faults(Property.BUFFERS) + " || (FINISHED && send_dma == IDLE && !EVERYTHING_RETURNED)) }");
        line("ltl delivery { [] !(" + faults(Property.DELIVERY) + ") }");
        line("ltl termination { <> [] (FINISHED || fault) }");
    }

    private void atom(String name, String threadName, String... states) {
        int index = card.thread(threadName);
        List<String> known = index < 0 ? List.of()
                : List.of(states).stream().filter(card.program().get(index).states()::containsKey).map(s -> threadName + "_state == " + s)
                .toList();
        line("#define " + name + " (" + (known.isEmpty() ? "false" : String.join(" || ", known)) + ")");
    }

    private static String faults(Property property) {
        return IntStream.range(0, Fault.values().length).filter(i -> Fault.values()[i].property() == property)
                .mapToObj(i -> "fault == " + Fault.values()[i]).collect(Collectors.joining(" || "));
    }
}
