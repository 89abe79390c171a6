package org.stacklab.app;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.app.run.RunService;
import org.stacklab.app.run.RunState;
import org.stacklab.engine.RunResult;
import org.stacklab.ui.Stall;
import org.stacklab.ui.StallWatch;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.topology.LabEditor;

/** Steering a run: start paused, step, go back, resume, two labs side by side, and a window that never stands still. */
final class RunControlTest {
    private static final String BURST = "e-udp-fig2-traditional";
    /** The goal is 100 ms on a quiet machine; where nothing is compiled yet and others compute, the same work takes longer. */
    private static final long STALL_MS = 500;

    @RegisterExtension
    final LogWatch log = new LogWatch();

    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    private LabEditor editor;
    private RunService runs;
    private RunDisplay display;

    @BeforeEach
    void open() throws Exception {
        Bench.closeEditors();
        editor = Bench.openSample(BURST);
        runs = editor.getSite().getService(RunService.class);
        display = editor.getSite().getService(RunDisplay.class);
    }

    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    private RunRecord command(String id, Predicate<RunRecord> expected) throws Exception {
        Bench.command("org.stacklab.app." + id);
        Bench.await(id + " shows what was expected", () -> !runs.isRunning() && display.shown().filter(expected).isPresent());
        return display.shown().orElseThrow();
    }

    private static Predicate<RunRecord> at(long events) {
        return run -> run.result().events() == events;
    }

    @Test
    void stepsForwardsAndBack() throws Exception {
        assertTrue(command("hold", at(0)).live());
        command("step", at(1));
        RunRecord two = command("step", at(2));
        command("step", at(3));
        assertEquals(two.result().fingerprint(), command("back", at(2)).result().fingerprint());
        assertEquals(1, command("stepMessage", run -> run.result().packetsDelivered() == 1).result().packetsDelivered());
        RunRecord end = command("resume", run -> run.result().end() == RunResult.End.COMPLETED);
        assertFalse(end.live());
        assertEquals(two.number(), end.number(), "it is the same run all the time");
        RunRecord beforeTheEnd = command("back", at(end.result().events() - 1));
        assertTrue(beforeTheEnd.live());
    }

    @Test
    void steppingComesToTheSameAsRunning() throws Exception {
        RunRecord whole = command("run", run -> run.result().end() == RunResult.End.COMPLETED);
        command("hold", at(0));
        command("step", at(1));
        RunRecord stepped = command("resume", run -> run.number() > whole.number() && run.result().end() == RunResult.End.COMPLETED);
        assertEquals(whole.result().fingerprint(), stepped.result().fingerprint());
    }

    @Test
    void twoLabsRunSideBySide() throws Exception {
        command("hold", at(0));
        command("step", at(1));
        LabEditor other = Bench.openSample("e-udp-fig3-offloaded");
        assertTrue(runs.current().isEmpty(), "the other lab has not run");
        RunRecord whole = command("run", run -> run.result().end() == RunResult.End.COMPLETED);
        Bench.page().activate(editor);
        assertEquals(RunState.PAUSED, runs.current().orElseThrow().state());
        Bench.await("the paused run is on display again", () -> display.shown().filter(at(1)).isPresent());
        Bench.page().activate(other);
        Bench.await("the whole run is on display again", () -> display.shown().filter(at(whole.result().events())).isPresent());
    }

    @Test
    void aLongRunNeverStopsTheWindow() throws Exception {
        editor.lab().orElseThrow().getWorkloads().getFirst().getSettings().getFirst().setValue("20000");
        List<Stall> stalls = new CopyOnWriteArrayList<>();
        try (StallWatch watch = new StallWatch(editor.getSite().getShell().getDisplay(), STALL_MS, stalls::add)) {
            command("run", run -> run.result().end() == RunResult.End.COMPLETED);
        }
        // A busy machine lets a thread wait that does nothing wrong, so what it computed counts; whether it waits, the other watch sees.
        assertEquals("", stalls.stream().filter(stall -> stall.computedMs() > STALL_MS).map(Stall::text).collect(joining("\n")));
    }
}
