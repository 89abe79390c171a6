package org.stacklab.engine;

import java.util.List;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Endpoint;
import org.stacklab.machine.os.Kernel;
import org.stacklab.sim.Origin;
import org.stacklab.sim.Phase;
import org.stacklab.sim.Timer;

/**
 * Two processes on two hosts. The first sends the messages of a plan from one buffer; its data is cached, because it is the same buffer
 * every time. What the second makes of them, and when the first goes on, is up to the subclass. Every byte of every message is compared
 * with what was sent.
 */
public abstract class Dialogue implements Workload {
    /** Where the first process sends messages and may receive answers. */
    protected final Endpoint sender;
    /** Where the second process receives messages and may send answers. */
    protected final Endpoint receiver;
    private final FlowMeter meter;
    private final Plan plan;
    private final World world;
    private final Kernel source;
    private final Kernel target;
    private final String name;
    private final Payload payload;
    private final byte[] message;
    private final Timer next;
    private final Runnable onReturned = this::returned;
    private final int flow;
    private int sent;

    /**
     * Opens both ends for equal messages, as the workload's count, size, interval and start say.
     *
     * @param world where the run happens
     * @param spec what is wanted
     * @param source the host of the first process
     * @param target the host of the second process
     */
    protected Dialogue(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        this(world, spec, "", Plan.regular(spec.values()), source, target);
    }

    /**
     * Opens both ends.
     *
     * @param way what to add to the name of the workload, empty when there is one way only
     */
    Dialogue(World world, WorkloadSpec spec, String way, Plan plan, Kernel source, Kernel target) {
        this.world = world;
        this.plan = plan;
        this.source = source;
        this.target = target;
        name = spec.name() + way;
        Origin origin = world.sim().origin(spec.id());
        sender = Endpoints.open(source, spec);
        receiver = Endpoints.open(target, spec);
        message = buffer();
        payload = new Payload(origin.random("payload" + way), plan.maxLenBytes());
        meter = new FlowMeter(world);
        flow = world.recorder().packets().addFlow(name);
        next = new Timer(world.sim(), origin, Phase.DISPATCH, this::send);
    }

    /**
     * A buffer for any message.
     *
     * @return a new one, as long as the longest message
     */
    protected final byte[] buffer() {
        return new byte[plan.maxLenBytes()];
    }

    @Override
    public void start() {
        next.set(plan.timePs(1));
    }

    private void send() {
        sent++;
        int lenBytes = plan.lenBytes(sent);
        payload.write(sent, lenBytes, message);
        int packet = register(number(sent), lenBytes);
        meter.sent(sent);
        sender.send(message, lenBytes, packet, target.address(), receiver.port(), onReturned);
    }

    /**
     * The number of a message among the datagrams of both processes.
     *
     * @param message from 1
     * @return a number that no other message and no answer has
     */
    protected abstract int number(int message);

    /** The send call of a message has returned: the first process may {@link #goOn} now, or wait for something. */
    protected abstract void returned();

    /** The first process goes on with the next message, at once when it is due; after the last one nothing happens. */
    protected final void goOn() {
        if (sent < plan.count()) {
            long waitPs = plan.timePs(sent + 1) - world.sim().nowPs();
            if (waitPs <= 0) {
                send();
            } else {
                next.set(waitPs);
            }
        }
    }

    /**
     * The second process sends something back.
     *
     * @param data what it sends
     * @param number the number of the datagram, see {@link #number}
     * @param lenBytes how much of the data, from the beginning
     * @param whenReturned called when the send call returns
     */
    protected final void answer(byte[] data, int number, int lenBytes, Runnable whenReturned) {
        receiver.send(data, lenBytes, register(number, lenBytes), source.address(), sender.port(), whenReturned);
    }

    private int register(int number, int lenBytes) {
        return world.recorder().packets().addDatagram(flow, number, lenBytes);
    }

    /**
     * The number of the datagram that was received.
     *
     * @param packet the packet that the receive call returned with
     * @return the number, see {@link #number}
     */
    protected final int numberOf(int packet) {
        return world.recorder().packets().datagramNumber(packet);
    }

    /**
     * How many messages the first process has sent.
     *
     * @return the number of the message sent last, 0 before the first
     */
    protected final int sent() {
        return sent;
    }

    /**
     * The second process has a message; its latency ends here. A message that comes once more counts as a duplicate.
     *
     * @param message from 1
     * @param data what came
     * @param lenBytes how much of it
     */
    protected final void delivered(int message, byte[] data, int lenBytes) {
        meter.delivered(message, lenBytes, isIntact(message, data, lenBytes));
    }

    /**
     * The first process has a message back; half of the time there and back counts as its latency.
     *
     * @param message from 1
     * @param data what came back
     * @param lenBytes how much of it
     */
    protected final void returned(int message, byte[] data, int lenBytes) {
        meter.returned(message, lenBytes, isIntact(message, data, lenBytes));
    }

    /** Whether what came is the message as it was sent. Adds it to the fingerprint of the run. */
    private boolean isIntact(int number, byte[] data, int lenBytes) {
        world.recorder().fingerprint().add(data, 0, lenBytes);
        return lenBytes == plan.lenBytes(number) && payload.matches(number, lenBytes, data);
    }

    @Override
    public boolean isComplete() {
        return meter.deliveredCount() == plan.count();
    }

    @Override
    public long planned() {
        return plan.count();
    }

    @Override
    public List<RunResult.Flow> flows() {
        return List.of(meter.result(name));
    }
}
