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
 * One process sends a datagram and waits for the same datagram to come back from another: the ping-pong by which the papers measure
 * latency. Half of the time there and back counts as the latency of a message.
 */
final class PingPong implements Workload {
    private final World world;
    private final WorkloadSpec spec;
    private final Kernel source;
    private final Kernel target;
    private final Endpoint client;
    private final Endpoint server;
    private final FlowMeter meter;
    private final Payload payload;
    private final byte[] request;
    private final byte[] echo;
    private final byte[] answer;
    private final Timer nextPing;
    private final int flow;
    private final int count;
    private int sent;

    PingPong(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        this.world = world;
        this.spec = spec;
        this.source = source;
        this.target = target;
        Origin origin = world.sim().origin(spec.id());
        client = Endpoints.open(source, spec);
        server = Endpoints.open(target, spec);
        count = spec.values().getInt(COUNT_MESSAGES);
        request = new byte[spec.values().getInt(SIZE)];
        echo = new byte[request.length];
        answer = new byte[request.length];
        payload = new Payload(origin.random("payload"), request.length);
        meter = new FlowMeter(world, request.length);
        flow = world.recorder().packets().addFlow(spec.name());
        nextPing = new Timer(world.sim(), origin, Phase.DISPATCH, this::ping);
    }

    @Override
    public void start() {
        nextPing.set(spec.values().get(START));
        client.receive(answer, this::answered);
        server.receive(echo, this::pong);
    }

    private void ping() {
        sent++;
        payload.write(sent, request);
        int packet = world.recorder().packets().addDatagram(flow, 2 * sent - 1, request.length);
        meter.sent(sent);
        client.send(request, request.length, packet, target.address(), server.port(), () -> { });
    }

    private void pong(int packet, int lenBytes) {
        int back = world.recorder().packets().addDatagram(flow, 2 * sent, lenBytes);
        server.send(echo, lenBytes, back, source.address(), client.port(),
                () -> server.receive(echo, this::pong));
    }

    private void answered(int packet, int lenBytes) {
        boolean intact = lenBytes == answer.length && payload.matches(sent, answer);
        world.recorder().fingerprint().add(answer, 0, lenBytes);
        meter.returned(sent, lenBytes, intact);
        client.receive(answer, this::answered);
        if (sent < count) {
            long nextPs = spec.values().get(START) + sent * spec.values().get(INTERVAL);
            nextPing.set(Math.max(0, nextPs - world.sim().nowPs()));
        }
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
