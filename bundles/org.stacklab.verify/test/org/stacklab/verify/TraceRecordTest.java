package org.stacklab.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stacklab.verify.Firmware.check;
import static org.stacklab.verify.Firmware.without;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.machine.nic.Condition;
import org.stacklab.machine.nic.Mcp;
import org.stacklab.trace.SpanStore;

class TraceRecordTest {
    @Test
    void everyStepIsOneUnitOfTimeAfterTheOther() {
        Trace trace = new Trace(List.of(new Trace.Step("SDMA", "sIdle", "Sdma", "LOCK_HOST_DMA"),
                new Trace.Step("host DMA", "", "", "works"), new Trace.Step("SDMA", "sIdle", "Sdma", "LOCK_HOST_DMA")));
        TraceRecord record = TraceRecord.of("left/myri0", trace);
        SpanStore spans = record.spans();
        assertEquals(3, spans.size());
        for (int span = 1; span <= 3; span++) {
            assertEquals((span - 1) * TraceRecord.STEP_PS, spans.startPs(span));
            assertEquals(span * TraceRecord.STEP_PS, spans.endPs(span));
            assertEquals(0, spans.lossCount(span));
            assertEquals(Integer.toString(span), record.packets().name(spans.packet(span)));
        }
        assertEquals("nic-sdma", spans.label(1).layer());
        assertEquals("sIdle -> Sdma: LOCK_HOST_DMA", spans.label(1).kind());
        assertEquals(spans.label(1), spans.label(3));
        assertEquals("host DMA", spans.label(2).layer());
    }

    @Test
    void aCounterexampleIsKeptStepByStep() {
        Trace trace = check(without(Mcp.fineGrained(), "Fine_Grained_Rdma", Condition.HOST_DMA_FREE), 2, 2, "1:2")
                .of(Property.HOST_DMA_LOCK).trace();
        SpanStore spans = TraceRecord.of("card", trace).spans();
        assertEquals(trace.steps().size(), spans.size());
        for (int i = 0; i < spans.size(); i++) {
            assertEquals(trace.steps().get(i).actor(), spans.label(i + 1).resource());
            assertEquals(trace.steps().get(i).text(), spans.label(i + 1).kind());
        }
    }
}
