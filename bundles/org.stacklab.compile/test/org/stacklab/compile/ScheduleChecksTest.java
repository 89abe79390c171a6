package org.stacklab.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Schedule;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Lab;

/** Workloads that say message by message what they send. */
class ScheduleChecksTest {
    private final TestLab t = new TestLab();

    private void schedule(String text) {
        t.burst.setPart("udp-schedule");
        TestLab.set(t.burst, "schedule", text);
    }

    private void only(String key, String sentence, String... overrides) {
        List<Diagnostic> found = t.compile(overrides).diagnostics();
        assertEquals(1, found.size(), found::toString);
        assertEquals("burst", found.getFirst().path());
        assertEquals(key, found.getFirst().key());
        assertTrue(found.getFirst().message().contains(sentence), found.getFirst().message());
    }

    @Test
    void theEngineGetsTheMessages() throws Exception {
        schedule("0us 1KB;\n 5us 32B back");
        WorkloadSpec spec = t.compile().spec().orElseThrow().workloads().getFirst();
        assertEquals("udp-schedule", spec.kind());
        assertEquals(Schedule.parse("0 1024; 5us 32 back"), spec.values().schedule(RunParameters.SCHEDULE));
    }

    @Test
    void aLabFileKeepsLinesAndSemicolons() throws Exception {
        schedule("# two of them\n0us 1KB # one\n5us 32B back");
        Lab again = LabFiles.read(LabFiles.write(t.lab), "again");
        assertEquals(t.compile().spec(), LabCompiler.compile(again, TestLab.CATALOGUE, Overrides.NONE).spec());
    }

    @Test
    void itCanBeSetForOneRun() throws Exception {
        schedule("0us 1KB");
        Schedule other = Schedule.parse("0us 7B; 1us 9B");
        assertEquals(other, t.compile("burst.schedule=0us 7B; 1us 9B").spec().orElseThrow().workloads().getFirst().values()
                .schedule(RunParameters.SCHEDULE));
        only("schedule", "'burst.schedule=0us' cannot be set: workload burst: line 1 of the schedule, '0us', is no message",
                "burst.schedule=0us");
    }

    @Test
    void mistakesAreTold() {
        t.burst.setPart("udp-schedule");
        only("schedule", "workload burst has nothing to send: set schedule to times and sizes");
        schedule("0us 1KB; 5us");
        only("schedule", "workload burst: line 2 of the schedule, '5us', is no message");
        t.burst.getSettings().clear();
        schedule("0us 1KB; 5us 40000B");
        only("schedule", "sends messages of 40000 B, which never fit the socket buffer of 32 KB of host receiver",
                "sender.socketBuffer=1MB", "receiver.socketBuffer=32KB");
    }

    @Test
    void settingsWithoutEffectAreTold() {
        schedule("0us 1KB");
        TestLab.set(t.burst, "count", "5");
        only("count", "sets count, which has no effect on a udp-schedule");
        t.burst.setPart("udp-burst");
        only("schedule", "sets schedule, which has no effect on a udp-burst");
    }
}
