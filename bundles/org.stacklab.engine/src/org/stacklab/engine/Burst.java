package org.stacklab.engine;

import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Kernel;

/** One process sends datagrams, another receives them and checks every byte: the ttcp of the papers. */
final class Burst extends Dialogue {
    private final byte[] receiveBuffer = buffer();

    Burst(World world, WorkloadSpec spec, String way, Plan plan, Kernel source, Kernel target) {
        super(world, spec, way, plan, source, target);
    }

    @Override
    public void start() {
        super.start();
        receiver.receive(receiveBuffer, this::received);
    }

    @Override
    protected int number(int message) {
        return message;
    }

    @Override
    protected void returned() {
        goOn();
    }

    private void received(int packet, int lenBytes) {
        delivered(numberOf(packet), receiveBuffer, lenBytes);
        receiver.receive(receiveBuffer, this::received);
    }
}
