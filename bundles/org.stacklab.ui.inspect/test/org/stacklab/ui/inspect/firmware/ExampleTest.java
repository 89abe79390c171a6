package org.stacklab.ui.inspect.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.LanaiNic;
import org.stacklab.ui.inspect.TwoHosts;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.verify.Property;
import org.stacklab.verify.Trace;
import org.stacklab.verify.TraceRecord;
import org.stacklab.verify.Verification.Outcome;
import org.stacklab.verify.Verification.Verdict;

/** The steps of an example are the same in the chart and in the diagram. */
final class ExampleTest {
    private final LabSpec lab = TwoHosts.burst(1, 0);
    private final List<FirmwareThread> program = LanaiNic.program(lab.hosts().getFirst().nics().getFirst().values());
    private final FirmwareThread first = program.getFirst();
    private final String after = first.states().get(first.initial()).getFirst().target();
    private final Example example = new Example("left.myri0", new Verdict(Property.FORMULA_4, Outcome.FAILS, new Trace(List.of(
            new Trace.Step("host DMA", "", "", "works"), new Trace.Step(first.name(), first.initial(), after, "goes on")))));

    @Test
    void theThreadIsInItsNewStateWhenTheStepIsOver() {
        StateLog log = StateLog.of(program, example);
        assertEquals(first.initial(), log.stateAt(0, 2 * TraceRecord.STEP_PS - 1));
        assertEquals(after, log.stateAt(0, 2 * TraceRecord.STEP_PS));
        assertEquals(2 * TraceRecord.STEP_PS, log.nextChangePs(0));
        assertEquals(2 * TraceRecord.STEP_PS, log.endPs());
    }

    @Test
    void itIsShownFromItsFirstStepAndNeverAsTheRunBefore() {
        RunDisplay display = new RunDisplay();
        RunRecord run = run(display);
        display.show(run);
        display.show(example.record(display.nextNumber(), run));
        RunRecord shown = display.shown().orElseThrow();
        assertEquals(RunRecord.Kind.POSSIBLE, shown.kind());
        assertEquals(2, shown.spans().size());
        assertEquals(2 * TraceRecord.STEP_PS, display.focus().toPs());
        assertTrue(shown.summary().contains(Property.FORMULA_4.text()), shown.summary());
        display.show(run(display));
        assertFalse(display.shown().orElseThrow().again());
        assertEquals(0, display.focus().toPs());
    }

    /** A run of a lab that is said to have been on display before. */
    private RunRecord run(RunDisplay display) {
        return new RunRecord(display.nextNumber(), lab, Run.of(lab, true).result(), "", true, RunRecord.Kind.ENDED);
    }
}
