package org.stacklab.engine;

import static org.stacklab.machine.part.RunParameters.COUNT_MESSAGES;
import static org.stacklab.machine.part.RunParameters.INTERVAL;
import static org.stacklab.machine.part.RunParameters.SIZE;
import static org.stacklab.machine.part.RunParameters.START;

import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Endpoint;
import org.stacklab.machine.os.Kernel;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Phase;
import org.stacklab.sim.Timer;

/**
 * One process sends datagrams from one buffer, another receives them and checks every byte: the ttcp of the papers. The sender's data
 * is cached, because it is the same buffer every time.
 */
final class Burst implements Workload {
    private final World world;
    private final WorkloadSpec spec;
    private final Kernel target;
    private final Endpoint sender;
    private final Endpoint receiver;
    private final FlowMeter meter;
    private final Payload payload;
    private final byte[] sendBuffer;
    private final byte[] receiveBuffer;
    private final Timer nextSend;
    private final Runnable onReturned = this::returned;
    private final int flow;
    private final int count;
    private int sent;

    Burst(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        this.world = world;
        this.spec = spec;
        this.target = target;
        Origin origin = world.sim().origin(spec.id());
        sender = Endpoints.open(source, spec);
        receiver = Endpoints.open(target, spec);
        count = spec.values().getInt(COUNT_MESSAGES);
        sendBuffer = new byte[spec.values().getInt(SIZE)];
        receiveBuffer = new byte[sendBuffer.length];
        payload = new Payload(origin.random("payload"), sendBuffer.length);
        meter = new FlowMeter(world, sendBuffer.length);
        flow = world.recorder().packets().addFlow(spec.name());
        nextSend = new Timer(world.sim(), origin, Phase.DISPATCH, this::send);
    }

    @Override
    public void start() {
        nextSend.set(spec.values().get(START));
        receiver.receive(receiveBuffer, this::received);
    }

    private void send() {
        sent++;
        payload.write(sent, sendBuffer);
        int packet = world.recorder().packets().addDatagram(flow, sent, sendBuffer.length);
        meter.sent(sent);
        sender.send(sendBuffer, sendBuffer.length, packet, target.address(), receiver.port(), onReturned);
    }

    private void returned() {
        if (sent < count) {
            long nextPs = spec.values().get(START) + sent * spec.values().get(INTERVAL);
            if (nextPs <= world.sim().nowPs()) {
                send();
            } else {
                nextSend.set(nextPs - world.sim().nowPs());
            }
        }
    }

    private void received(int packet, int lenBytes) {
        int message = world.recorder().packets().datagramNumber(packet);
        boolean intact = lenBytes == sendBuffer.length && payload.matches(message, receiveBuffer);
        world.recorder().fingerprint().add(receiveBuffer, 0, lenBytes);
        meter.delivered(message, lenBytes, intact);
        receiver.receive(receiveBuffer, this::received);
    }

    @Override
    public boolean isComplete() {
        return meter.deliveredCount() == count;
    }

    @Override
    public RunResult.Flow flow() {
        return meter.result(spec.name());
    }
}
