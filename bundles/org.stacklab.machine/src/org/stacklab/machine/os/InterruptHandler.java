package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.INTERRUPT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT_PACKET;
import static org.stacklab.machine.part.HostParameters.MITIGATION;
import static org.stacklab.machine.part.HostParameters.SEND_DONE;

import org.stacklab.machine.Host;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Priority;
import org.stacklab.machine.nic.Nic;
import org.stacklab.sim.Activity;

/**
 * The interrupt handler of the driver: takes completions out of the ring, frees what was sent and puts what was received on the
 * backlog of the bottom half. With mitigation it looks for further completions before it returns; without, every completion is an
 * interrupt of its own.
 */
final class InterruptHandler implements Nic.Listener {
    private final Nic nic;
    private final Driver driver;
    private final BottomHalf bottomHalf;
    private final boolean mitigation;
    private final Activity enter;
    private final Activity take;
    private final Activity free;
    private final long enterPs;
    private final long takePs;
    private final long freePs;
    private final Runnable onEntered = this::next;
    private final Runnable onTaken = this::taken;
    private final Runnable onFreed = this::freed;
    private final Runnable onPosted = this::completed;
    private Nic.Completion current;
    private int raised;
    private boolean handling;

    InterruptHandler(Host host, Nic nic, Driver driver, BottomHalf bottomHalf) {
        this.nic = nic;
        this.driver = driver;
        this.bottomHalf = bottomHalf;
        mitigation = host.values().isOn(MITIGATION);
        enter = host.compute(Layer.INTERRUPT, "interrupt", Priority.INTERRUPT);
        take = host.compute(Layer.INTERRUPT, "backlog", Priority.INTERRUPT);
        free = host.compute(Layer.INTERRUPT, "send done", Priority.INTERRUPT);
        enterPs = host.cyclesPs(INTERRUPT);
        takePs = host.cyclesPs(INTERRUPT_PACKET);
        freePs = host.cyclesPs(SEND_DONE);
    }

    @Override
    public void interrupt() {
        raised++;
        handleNext();
    }

    private void handleNext() {
        if (!handling && raised > 0) {
            handling = true;
            raised--;
            current = nic.pollCompletion();
            if (current == null) {
                leave();
            } else {
                enter.start(enterPs, current.buffer().packetId(), onEntered);
            }
        }
    }

    private void next() {
        if (current.received()) {
            take.start(takePs, current.buffer().packetId(), onTaken);
        } else {
            free.start(freePs, current.buffer().packetId(), onFreed);
        }
    }

    private void taken() {
        bottomHalf.enqueue(current.buffer());
        nic.kernelBufferPosted();
        completed();
    }

    private void freed() {
        current.buffer().sent();
        driver.completed(onPosted);
    }

    private void completed() {
        current = mitigation ? nic.pollCompletion() : null;
        if (current == null) {
            leave();
        } else {
            next();
        }
    }

    private void leave() {
        handling = false;
        bottomHalf.wake();
        handleNext();
    }
}
