package org.stacklab.machine.nic;

import java.util.List;
import org.stacklab.machine.Transfer;
import org.stacklab.sim.Simulator;

/** The host DMA engine of a card: one for both directions. A firmware thread locks it before it uses it. */
final class HostDma {
    private static final int NOBODY = -1;

    private final Simulator sim;
    private final String cardName;
    private final List<FirmwareThread> program;
    private final Transfer gather;
    private final Transfer scatter;
    private final Runnable afterwards;
    private final Runnable onDone = this::done;
    private int holder = NOBODY;
    private int doneFor = NOBODY;
    private SramPacket moving;

    HostDma(Simulator sim, String cardName, List<FirmwareThread> program, Transfer gather, Transfer scatter, Runnable afterwards) {
        this.sim = sim;
        this.cardName = cardName;
        this.program = program;
        this.gather = gather;
        this.scatter = scatter;
        this.afterwards = afterwards;
    }

    boolean isFree() {
        return holder == NOBODY;
    }

    void lock(int thread) {
        if (!isFree()) {
            throw fault(thread, "takes");
        }
        holder = thread;
    }

    void unlock(int thread) {
        if (holder != thread) {
            throw fault(thread, "gives back");
        }
        holder = NOBODY;
        doneFor = NOBODY;
    }

    private FirmwareFault fault(int thread, String does) {
        return new FirmwareFault(cardName + ": at " + sim.nowPs() + " ps firmware thread " + program.get(thread).name() + " " + does
                + " the host DMA engine that " + (isFree() ? "nobody" : program.get(holder).name()) + " holds");
    }

    boolean isDoneFor(int thread) {
        return doneFor == thread;
    }

    /** From host memory into SRAM. */
    void gather(SramPacket packet, int thread) {
        start(gather, packet, packet.lenBytes, thread);
    }

    /** From SRAM into host memory. */
    void scatter(SramPacket packet, int lenBytes, int thread) {
        start(scatter, packet, lenBytes, thread);
    }

    private void start(Transfer direction, SramPacket packet, int lenBytes, int thread) {
        if (thread != holder) {
            throw new IllegalStateException(cardName + ": thread " + thread + " uses the host DMA engine that thread " + holder + " holds");
        }
        moving = packet;
        direction.start(lenBytes, 0, packet.packetId(), onDone);
    }

    private void done() {
        moving.buffer.touched(false);
        doneFor = holder;
        afterwards.run();
    }

    /** How much of the packet the gathering DMA has brought. */
    int gatheredBytes(SramPacket packet) {
        return packet == moving && gather.isUnderWay() ? gather.doneBytes() : 0;
    }

    void watchGather(SramPacket packet, int amountBytes) {
        if (packet == moving) {
            gather.watch(amountBytes, afterwards);
        }
    }
}
