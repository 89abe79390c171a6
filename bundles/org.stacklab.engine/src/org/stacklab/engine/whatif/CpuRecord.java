package org.stacklab.engine.whatif;

import static org.stacklab.machine.part.RunParameters.CONTENTION;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.Layer;
import org.stacklab.sim.Label;
import org.stacklab.trace.SpanStore;

/** What the record says of the processors of hosts: who ran in which context, and who waited for whom. */
final class CpuRecord {
    private static final long NEVER = Long.MAX_VALUE;

    private final SpanStore spans;
    private final Precedence found;
    private final boolean contention;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int[][] lastInContext;
    private final int[] lastOfAll;
    /** By span and context: since when contexts higher than that have held the processor without a break up to the span's end. */
    private final long[][] heldSincePs = new long[Cpu.CONTEXTS][];

    CpuRecord(LabSpec lab, SpanStore spans, Precedence found) {
        this.spans = spans;
        this.found = found;
        contention = lab.values().isOn(CONTENTION);
        lab.hosts().forEach(host -> numbers.put(host.name(), numbers.size() * Cpu.CONTEXTS));
        lastInContext = new int[numbers.size() * Cpu.CONTEXTS][Cpu.CONTEXTS];
        lastOfAll = new int[numbers.size() * Cpu.CONTEXTS];
        for (int context = 1; context < Cpu.CONTEXTS; context++) {
            heldSincePs[context] = new long[spans.size() + 1];
        }
    }

    boolean isMeant(Label label) {
        return label.resource().equals("cpu") && numbers.containsKey(label.host());
    }

    /** Says on which processor and in which context a span runs that begins. Without contention every context is a processor. */
    void place(int span) {
        Label label = spans.label(span);
        int host = numbers.get(label.host());
        int context = context(span, host);
        found.setCpu(span, contention ? host : host + context, context);
        int other = lastOfAll[found.cpu(span)];
        for (int c = 1; c < Cpu.CONTEXTS; c++) {
            boolean follows = other != 0 && spans.endPs(other) == spans.startPs(span) && heldSincePs[c][other] != NEVER;
            heldSincePs[c][span] = context >= c ? NEVER : follows ? heldSincePs[c][other] : spans.startPs(span);
        }
    }

    /** A descriptor that has waited in the device queue is written by the interrupt handler, not by the system call. */
    private int context(int span, int host) {
        return switch (spans.label(span).layer()) {
            case Layer.INTERRUPT -> Cpu.INTERRUPT;
            case Layer.BOTTOM_HALF -> Cpu.BOTTOM_HALF;
            case Layer.DRIVER -> {
                int process = lastInContext[contention ? host : host + Cpu.PROCESS][Cpu.PROCESS];
                yield process == 0 || spans.packet(process) != spans.packet(span) ? Cpu.INTERRUPT : Cpu.PROCESS;
            }
            default -> Cpu.PROCESS;
        };
    }

    void settle(int span) {
        lastInContext[found.cpu(span)][found.context(span)] = span;
        lastOfAll[found.cpu(span)] = span;
    }

    /** The work that the context of a span did before; 0 for none. */
    int before(int span) {
        return lastInContext[found.cpu(span)][found.context(span)];
    }

    /** Whether a span that was ready at {@code readyPs} had to wait until it began for higher contexts alone. */
    boolean hasWaited(int span, long readyPs) {
        int other = lastOfAll[found.cpu(span)];
        return other != 0 && spans.endPs(other) == spans.startPs(span) && found.context(other) < found.context(span)
                && heldSincePs[found.context(span)][other] <= readyPs;
    }
}
