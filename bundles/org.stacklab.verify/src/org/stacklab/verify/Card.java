package org.stacklab.verify;

import java.util.List;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.LanaiNic;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Values;

/**
 * What of a card matters to the model checker.
 *
 * @param program its firmware, at most four threads
 * @param sendBuffers packets on their way out that its memory can hold
 * @param receiveBuffers packets on their way in that its memory can hold
 * @param kernelBuffers receive buffers the driver keeps posted
 */
public record Card(List<FirmwareThread> program, int sendBuffers, int receiveBuffers, int kernelBuffers) {
    private static final int MAX_THREADS = 4;

    /** Keeps its own copy of the program. */
    public Card {
        program = List.copyOf(program);
        if (program.size() > MAX_THREADS) {
            throw new IllegalStateException("a LANai program has at most " + MAX_THREADS + " threads, not " + program.size());
        }
    }

    /**
     * The card with these values.
     *
     * @param values board and firmware of a lab
     * @return its abstraction
     */
    public static Card of(Values values) {
        return new Card(LanaiNic.program(values), values.getInt(NicParameters.SEND_BUFFERS), values.getInt(NicParameters.RECEIVE_BUFFERS),
                values.getInt(NicParameters.RECEIVE_RING));
    }

    /** The same card with no more buffers than packets: those beyond are never touched. */
    Card limitedTo(Traffic traffic) {
        return new Card(program, Math.min(sendBuffers, traffic.outgoing().size()), Math.min(receiveBuffers, traffic.incoming().size()),
                Math.min(kernelBuffers, traffic.incoming().size()));
    }

    /** Position of a thread, or -1. */
    int thread(String name) {
        for (int i = 0; i < program.size(); i++) {
            if (program.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
