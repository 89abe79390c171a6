package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.INTERRUPT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT_PACKET;
import static org.stacklab.machine.part.HostParameters.LOOKUP;
import static org.stacklab.machine.part.HostParameters.LOOKUP_DONE;
import static org.stacklab.machine.part.HostParameters.MITIGATION;
import static org.stacklab.machine.part.HostParameters.SEND_DONE;

import org.stacklab.machine.Host;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Priority;
import org.stacklab.machine.nic.Nic;
import org.stacklab.machine.nic.ReceiveRequests;
import org.stacklab.sim.Activity;

/**
 * The interrupt handler of the driver: takes completions out of the ring, frees what was sent and puts what was received on the
 * backlog of the bottom half, and says where packets belong that the card does not know. With mitigation it looks for further completions
 * before it returns; without, every completion is an interrupt of its own.
 */
final class InterruptHandler implements Nic.Listener {
    private final Nic nic;
    private final Driver driver;
    private final BottomHalf bottomHalf;
    private final ReceiveRequests requests;
    private final boolean mitigation;
    private final Activity enter;
    private final Activity take;
    private final Activity free;
    private final Activity lookup;
    private final Activity leaveLookup;
    private final long enterPs;
    private final long takePs;
    private final long freePs;
    private final long lookupPs;
    private final long lookupDonePs;
    private final Runnable onEntered = this::next;
    private final Runnable onTaken = this::taken;
    private final Runnable onFreed = this::freed;
    private final Runnable onPosted = this::completed;
    private final Runnable onLookedUp = this::lookedUp;
    private final Runnable onLookupDone = this::completed;
    private Nic.Completion current;
    private int raised;
    private boolean handling;

    InterruptHandler(Host host, Nic nic, Driver driver, BottomHalf bottomHalf, ReceiveRequests requests) {
        this.nic = nic;
        this.requests = requests;
        this.driver = driver;
        this.bottomHalf = bottomHalf;
        mitigation = host.values().isOn(MITIGATION);
        enter = host.compute(Layer.INTERRUPT, "interrupt", Priority.INTERRUPT);
        take = host.compute(Layer.INTERRUPT, "backlog", Priority.INTERRUPT);
        free = host.compute(Layer.INTERRUPT, "send done", Priority.INTERRUPT);
        lookup = host.compute(Layer.INTERRUPT, "look-up", Priority.INTERRUPT);
        leaveLookup = host.compute(Layer.INTERRUPT, "look-up done", Priority.INTERRUPT);
        lookupDonePs = host.cyclesPs(LOOKUP_DONE);
        lookupPs = host.cyclesPs(LOOKUP);
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
        int packet = current.buffer().packetId();
        switch (current.kind()) {
            case RECEIVED -> take.start(takePs, packet, onTaken);
            case SENT -> free.start(freePs, packet, onFreed);
            case LOOKUP -> lookup.start(lookupPs, packet, onLookedUp);
        }
    }

    private void lookedUp() {
        nic.lookedUp(current.buffer(), requests.claim(current.buffer().packet()));
        leaveLookup.start(lookupDonePs, current.buffer().packetId(), onLookupDone);
    }

    private void taken() {
        KernelBuffer buffer = current.buffer();
        buffer.onFree(nic::kernelBufferPosted);
        if (buffer.isInUserMemory()) {
            buffer.free();
        }
        bottomHalf.enqueue(buffer);
        completed();
    }

    private void freed() {
        current.buffer().free();
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
