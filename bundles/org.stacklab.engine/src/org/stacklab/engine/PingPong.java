package org.stacklab.engine;

import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Kernel;

/**
 * One process sends a datagram and waits for the same datagram to come back from another: the ping-pong by which the papers measure
 * latency. Half of the time there and back counts as the latency of a message.
 */
final class PingPong extends Dialogue {
    private final byte[] echo = buffer();
    private final byte[] answer = buffer();

    PingPong(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        super(world, spec, source, target);
    }

    @Override
    public void start() {
        super.start();
        sender.receive(answer, this::answered);
        receiver.receive(echo, this::pong);
    }

    @Override
    protected int number(int message) {
        return 2 * message - 1;
    }

    @Override
    protected void returned() {
        // It waits for the answer.
    }

    private void pong(int packet, int lenBytes) {
        answer(echo, 2 * sent(), lenBytes, () -> receiver.receive(echo, this::pong));
    }

    private void answered(int packet, int lenBytes) {
        returned(sent(), answer, lenBytes);
        sender.receive(answer, this::answered);
        goOn();
    }
}
