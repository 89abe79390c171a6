package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A processor serves by priority, interrupts and resumes. */
final class CpuTest {
    private static final int ALL = SharedResource.CAPACITY;
    private static final Runnable NOTHING = () -> { };

    private final World world = new World();
    private final Cpu cpu = world.cpu(4);

    private void startAt(long atPs, Activity a, long workPs) {
        world.at(atPs, () -> a.start(workPs, NOTHING));
    }

    @Test
    void aHigherPriorityInterruptsAndTheLowerResumesWhereItWas() {
        startAt(0, world.task("copy", cpu, 3), 1_000);
        startAt(400, world.task("interrupt", cpu, 0), 250);
        world.run();
        assertEquals(650, world.span("interrupt").endPs());
        World.Span copy = world.span("copy");
        assertEquals(0, copy.startPs());
        assertEquals(1_250, copy.endPs());
        assertEquals(List.of(new World.Loss(cpu.index(), world.span("interrupt").id(), 250)), copy.losses());
        assertEquals(1_250, cpu.servedPs());
    }

    @Test
    void whoIsNotServedWaits() {
        startAt(0, world.task("copy", cpu, 3), 1_000);
        startAt(100, world.task("other copy", cpu, 3), 1_000);
        startAt(400, world.task("interrupt", cpu, 0), 250);
        world.at(50, () -> assertEquals(0, cpu.waiting()));
        world.at(200, () -> assertEquals(1, cpu.waiting()));
        world.at(500, () -> assertEquals(2, cpu.waiting(), "the interrupted one waits as well"));
        world.run();
        assertEquals(0, cpu.waiting());
    }

    @Test
    void interruptionsNest() {
        startAt(0, world.task("user", cpu, 3), 1_000);
        startAt(100, world.task("syscall", cpu, 2), 1_000);
        startAt(200, world.task("bottom-half", cpu, 1), 1_000);
        startAt(300, world.task("interrupt", cpu, 0), 1_000);
        world.run();
        assertEquals(1_300, world.span("interrupt").endPs());
        assertEquals(2_200, world.span("bottom-half").endPs());
        assertEquals(3_100, world.span("syscall").endPs());
        World.Span user = world.span("user");
        assertEquals(4_000, user.endPs());
        assertEquals(3, user.losses().size());
        for (World.Loss loss : user.losses()) {
            assertEquals(1_000, loss.ps(), "each of the three held the processor for as long as it worked");
        }
        assertEquals(4_000, cpu.servedPs());
    }

    @Test
    void anInterruptedCopyLeavesTheMemoryBusToTheOthers() {
        SharedResource memory = world.bus("memory");
        Activity copy = world.activity("copy").on(cpu, 3).using(memory, ALL).build();
        startAt(0, copy, 1_000);
        startAt(0, world.transfer("dma", memory, ALL), 1_000);
        startAt(400, world.task("interrupt", cpu, 0), 500);
        world.run();
        // 0-400 half each: 200 done. 400-900 the DMA alone: 700 done. From 900 on half each: 300 and 800 left.
        assertEquals(1_500, world.span("dma").endPs());
        assertEquals(2_000, world.span("copy").endPs());
        assertEquals(2_000, memory.servedPs(), "work before and after an interruption counts once");
    }

    @Test
    void withinAPriorityFirstComeIsFirstServed() {
        for (int i = 0; i < 5; i++) {
            startAt(10 * i, world.task("t" + i, cpu, 2), 100);
        }
        world.run();
        for (int i = 0; i < 5; i++) {
            assertEquals(100 * i, world.span("t" + i).startPs());
            assertEquals(100 * (i + 1), world.span("t" + i).endPs());
            assertTrue(world.span("t" + i).losses().isEmpty(), "waiting for the first turn is no part of the span");
        }
    }

    @Test
    void aSystemCallIsNotLeftHalfWay() {
        Activity second = world.task("second", cpu, 2);
        Activity later = world.task("later", cpu, 2);
        world.at(0, () -> world.task("first", cpu, 2).start(100, () -> {
            second.start(100, NOTHING);
            later.start(100, NOTHING);
        }));
        startAt(50, world.task("waiting", cpu, 2), 100);
        world.run();
        assertEquals(100, world.span("second").startPs());
        assertEquals(200, world.span("waiting").startPs());
        assertEquals(300, world.span("later").startPs(), "only the first one continues");
    }

    @Test
    void workStartedByATimerIsNoContinuation() {
        world.at(0, () -> world.task("first", cpu, 2).start(100, NOTHING));
        startAt(50, world.task("waiting", cpu, 2), 100);
        startAt(100, world.task("late", cpu, 2), 100);
        world.run();
        assertEquals(100, world.span("waiting").startPs());
        assertEquals(200, world.span("late").startPs());
    }

    @Test
    void aContinuationOfAnInterruptGoesBeforeTheInterruptedButNotBeforeAHigherPriority() {
        startAt(0, world.task("user", cpu, 3), 1_000);
        Activity handler = world.task("handler", cpu, 1);
        world.at(100, () -> world.task("entry", cpu, 1).start(100, () -> handler.start(100, NOTHING)));
        startAt(150, world.task("nmi", cpu, 0), 100);
        world.run();
        assertEquals(250, world.span("nmi").endPs());
        assertEquals(300, world.span("entry").endPs());
        assertEquals(400, world.span("handler").endPs());
        assertEquals(1_300, world.span("user").endPs());
    }

    @Test
    void anArrivalAtTheInstantOfACompletionInterruptsNothing() {
        startAt(0, world.task("user", cpu, 3), 1_000);
        startAt(1_000, world.task("interrupt", cpu, 0), 10);
        world.run();
        assertEquals(1_000, world.span("user").endPs());
        assertEquals(1_010, world.span("interrupt").endPs());
    }

    @Test
    void withoutContentionEveryPriorityIsAProcessor() {
        World alone = new World(false);
        Cpu free = alone.cpu(2);
        alone.task("user1", free, 1).start(1_000, NOTHING);
        alone.task("user2", free, 1).start(500, NOTHING);
        alone.task("interrupt", free, 0).start(700, NOTHING);
        alone.run();
        assertEquals(1_000, alone.span("user1").endPs());
        assertEquals(1_500, alone.span("user2").endPs());
        assertEquals(700, alone.span("interrupt").endPs());
        assertEquals(2_200, free.servedPs());
    }

    @Test
    void anActivityIsNotStartedTwice() {
        Activity task = world.task("copy", cpu, 3);
        List<String> messages = new ArrayList<>();
        task.start(1_000, NOTHING);
        world.at(40, () -> messages.add(assertThrows(IllegalStateException.class, () -> task.start(1, NOTHING)).getMessage()));
        world.run();
        assertTrue(messages.get(0).startsWith("o: ") && messages.get(0).contains("copy") && messages.get(0).contains("40 ps"),
                messages.get(0));
    }

    @Test
    void aPriorityTheProcessorDoesNotHaveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> world.activity("x").on(cpu, 4));
        assertThrows(IllegalArgumentException.class, () -> world.activity("x").on(cpu, -1));
    }
}
