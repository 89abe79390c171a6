package org.stacklab.machine.os;

import static org.stacklab.machine.part.HostParameters.DESCRIPTOR_WORDS;
import static org.stacklab.machine.part.HostParameters.DRIVER_OUTPUT;
import static org.stacklab.machine.part.HostParameters.L2_SIZE;
import static org.stacklab.machine.part.HostParameters.PIO_WRITE;
import static org.stacklab.machine.part.HostParameters.SEND_QUEUE;

import java.util.ArrayDeque;
import org.stacklab.machine.Host;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.Layer;
import org.stacklab.machine.Priority;
import org.stacklab.machine.nic.Nic;
import org.stacklab.sim.Activity;

/**
 * The sending half of a driver: prepares a descriptor and writes it to the card by programmed I/O. Packets that find the card full
 * wait in the device queue of the kernel until a completion makes room. With a two-level queue the card counts as full early, so that
 * a burst of descriptors does not compete with the data (paper 001, section 4.2): the ring is L2, the device queue L1.
 */
final class Driver {
    private final Host host;
    private final Nic nic;
    private final long preparePs;
    private final long postPs;
    private final ArrayDeque<Queued> deviceQueue = new ArrayDeque<>();
    private final Poster fromQueue;
    private int room;

    /** A packet that waits for room on the card. */
    private record Queued(KernelBuffer buffer, int nextHop) {
    }

    Driver(Host host, Nic nic) {
        this.host = host;
        this.nic = nic;
        boolean twoLevels = SEND_QUEUE.format(host.values().get(SEND_QUEUE)).equals("two-level");
        room = twoLevels ? Math.min(nic.sendRingSize(), host.values().getInt(L2_SIZE)) : nic.sendRingSize();
        preparePs = host.cyclesPs(DRIVER_OUTPUT);
        postPs = host.values().get(DESCRIPTOR_WORDS) * host.values().get(PIO_WRITE);
        fromQueue = new Poster(Priority.INTERRUPT);
    }

    /** A way to post descriptors from a context of the kernel, one at a time. */
    Poster poster(int priority) {
        return new Poster(priority);
    }

    /** Called in the interrupt handler when the card has fetched a packet: its place goes to the packet that has waited longest. */
    void completed(Runnable done) {
        room++;
        if (deviceQueue.isEmpty()) {
            done.run();
        } else {
            Queued next = deviceQueue.pollFirst();
            fromQueue.write(next.buffer, next.nextHop, done);
        }
    }

    /** Prepares descriptors and writes them to the card, or leaves the packet in the device queue when the card is full. */
    final class Poster {
        private final Activity prepare;
        private final Activity write;
        private final Runnable onPrepared = this::prepared;
        private final Runnable onWritten = this::written;
        private KernelBuffer buffer;
        private int nextHop;
        private Runnable done;

        private Poster(int priority) {
            prepare = host.compute(Layer.DRIVER, "descriptor", priority);
            write = host.programmedWrite(Layer.DRIVER, "pio", priority);
        }

        void post(KernelBuffer packet, int toHop, Runnable whenPosted) {
            buffer = packet;
            nextHop = toHop;
            done = whenPosted;
            prepare.start(preparePs, packet.packetId(), onPrepared);
        }

        private void prepared() {
            if (room > 0 && deviceQueue.isEmpty()) {
                write(buffer, nextHop, done);
            } else {
                deviceQueue.addLast(new Queued(buffer, nextHop));
                done.run();
            }
        }

        /** The place on the card is taken before the write, which takes time and may be interrupted. */
        private void write(KernelBuffer packet, int toHop, Runnable whenPosted) {
            room--;
            buffer = packet;
            nextHop = toHop;
            done = whenPosted;
            write.start(postPs, packet.packetId(), onWritten);
        }

        private void written() {
            nic.descriptorPosted(buffer, nextHop);
            done.run();
        }
    }
}
