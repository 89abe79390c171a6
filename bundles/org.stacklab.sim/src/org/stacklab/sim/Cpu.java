package org.stacklab.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * A processor as operating systems see it: one activity at a time, the one of the highest priority; within a priority first come,
 * first served. A higher priority interrupts a lower one, whose work resumes where it was. The first activity that the completion
 * of another one starts on the same processor and priority goes on before those that wait: the kernel does not leave a system call
 * half way.
 *
 * <p>When the simulator runs without contention, every priority is a processor of its own.
 */
public final class Cpu extends Resource {
    private static final int NOBODY = -1;

    private final List<ArrayDeque<Activity>> waiting = new ArrayList<>();
    private int running = NOBODY;
    private int continuing = NOBODY;
    private int interrupted;
    private long busyPs;
    private long busySincePs;

    /**
     * Creates an idle processor.
     *
     * @param sim the simulator whose activities will run on it
     * @param name the name as people know it
     * @param priorities how many priorities there are, at least 1; 0 is the highest
     */
    public Cpu(Simulator sim, String name, int priorities) {
        super(sim, name);
        for (int i = 0; i < priorities; i++) {
            waiting.add(new ArrayDeque<>());
        }
    }

    int priorities() {
        return waiting.size();
    }

    void enqueue(Activity a) {
        if (continuing == a.priority) {
            waiting.get(a.priority).addFirst(a);
            continuing = NOBODY;
        } else {
            waiting.get(a.priority).addLast(a);
        }
        sim.touch(this);
    }

    void leave(Activity a) {
        noteTime();
        noteLosses();
        interrupted -= a.isInterrupted() ? 1 : 0;
        if (!sim.contention()) {
            busyPs += a.isServed() ? sim.nowPs() - a.startPs() : 0;
        }
        if (waiting.get(a.priority).peekFirst() == a) {
            waiting.get(a.priority).pollFirst();
            if (running == a.priority) {
                running = NOBODY;
            }
        } else {
            waiting.get(a.priority).remove(a);
        }
        sim.touch(this);
    }

    /** From here to {@link #endContinuation} an activity started on the priority goes first. */
    void beginContinuation(int priority) {
        continuing = priority;
    }

    void endContinuation() {
        continuing = NOBODY;
    }

    /** Gives the processor to whom it belongs now. */
    void choose() {
        int top = 0;
        while (top < waiting.size() && waiting.get(top).isEmpty()) {
            top++;
        }
        if (!sim.contention()) {
            for (int p = top; p < waiting.size(); p++) {
                serveHead(p);
            }
            return;
        }
        int next = top == waiting.size() ? NOBODY : top;
        if (next != running) {
            noteTime();
            if (running != NOBODY) {
                sim.suspend(waiting.get(running).peekFirst());
                noteLosses();
                interrupted++;
            }
            running = next;
        }
        if (next != NOBODY) {
            serveHead(next);
        }
    }

    private void serveHead(int priority) {
        Activity head = waiting.get(priority).peekFirst();
        if (head != null && !head.isServed()) {
            interrupted -= head.isInterrupted() ? 1 : 0;
            sim.serve(head);
        }
    }

    /** Brings the losses of interrupted activities up to now, while their culprit is still known. */
    private void noteLosses() {
        for (int p = running + 1, left = interrupted; left > 0; p++) {
            Activity head = waiting.get(p).peekFirst();
            if (head != null && head.isInterrupted()) {
                head.advance();
                left--;
            }
        }
    }

    /** The activity that holds the processor, or null. */
    Activity holder() {
        return running == NOBODY ? null : waiting.get(running).peekFirst();
    }

    private void noteTime() {
        if (running != NOBODY) {
            busyPs += sim.nowPs() - busySincePs;
        }
        busySincePs = sim.nowPs();
    }

    @Override
    public int waiting() {
        int sum = 0;
        for (ArrayDeque<Activity> each : waiting) {
            for (Activity a : each) {
                sum += a.isServed() ? 0 : 1;
            }
        }
        return sum;
    }

    @Override
    public long servedPs() {
        return running == NOBODY ? busyPs : busyPs + sim.nowPs() - busySincePs;
    }
}
