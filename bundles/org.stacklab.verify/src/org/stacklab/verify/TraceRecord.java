package org.stacklab.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.sim.Label;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

/**
 * A trace of the model checker as a record, so that the time-flow chart can show it. The model leaves time open: every step takes one
 * unit, and what is drawn side by side happens one after the other. Every actor is a layer of the card; the number of a step stands
 * where the chart has the number of a datagram.
 *
 * @param spans one span per step, its kind tells what happens
 * @param packets one datagram per step, whose number is that of the step
 */
public record TraceRecord(SpanStore spans, PacketTable packets) {
    /** How long a step is drawn, in picoseconds; a microsecond reads well on an axis. */
    public static final long STEP_PS = 1_000_000;
    private static final Map<String, String> LAYERS = Map.of("SDMA", "nic-sdma", "SEND", "nic-send", "RECV", "nic-recv", "RDMA",
            "nic-rdma");

    /**
     * The record of a trace.
     *
     * @param card what the card is called, for example {@code left/myri0}
     * @param trace the trace
     * @return its record
     */
    public static TraceRecord of(String card, Trace trace) {
        List<Label> labels = new ArrayList<>();
        Map<Trace.Step, Label> known = new LinkedHashMap<>();
        SpanStore spans = new SpanStore(labels, resource -> "");
        PacketTable packets = new PacketTable();
        int flow = packets.addFlow("step");
        for (int i = 0; i < trace.steps().size(); i++) {
            Label label = known.computeIfAbsent(trace.steps().get(i), step -> {
                labels.add(new Label(labels.size(), card, layer(step.actor()), step.actor(), step.text()));
                return labels.getLast();
            });
            spans.add(i + 1, i * STEP_PS, (i + 1) * STEP_PS, STEP_PS, label.index(), packets.addDatagram(flow, i + 1, 0));
        }
        return new TraceRecord(spans, packets);
    }

    /** The lane of the chart that shows a thread when the card runs; engines have lanes of their own. */
    private static String layer(String actor) {
        return LAYERS.getOrDefault(actor, actor);
    }
}
