package org.stacklab.example;

import org.stacklab.engine.Dialogue;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Kernel;

/**
 * One process sends messages, another acknowledges each of them; an acknowledgement speaks for all messages before it. The first goes on
 * while less than a window is not acknowledged. Nothing is sent again: after a loss it may wait for ever, and the run says so.
 */
final class SlidingWindow extends Dialogue {
    private final int window;
    private final byte[] message = buffer();
    private final byte[] acknowledgement;
    private final byte[] heard;
    private int acknowledged;
    private boolean sending = true;

    SlidingWindow(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        super(world, spec, source, target);
        window = spec.values().getInt(ExampleParts.WINDOW);
        acknowledgement = new byte[spec.values().getInt(ExampleParts.ACK_BYTES)];
        heard = new byte[acknowledgement.length];
    }

    @Override
    public void start() {
        super.start();
        sender.receive(heard, this::acknowledged);
        receiver.receive(message, this::received);
    }

    /** Messages have odd numbers, acknowledgements even ones. */
    @Override
    protected int number(int sent) {
        return 2 * sent - 1;
    }

    @Override
    protected void returned() {
        sending = false;
        sendMore();
    }

    private void sendMore() {
        if (!sending && sent() - acknowledged < window) {
            sending = true;
            goOn();
        }
    }

    private void received(int packet, int lenBytes) {
        int last = (numberOf(packet) + 1) / 2;
        delivered(last, message, lenBytes);
        answer(acknowledgement, 2 * last, acknowledgement.length, () -> receiver.receive(message, this::received));
    }

    private void acknowledged(int packet, int lenBytes) {
        acknowledged = Math.max(acknowledged, numberOf(packet) / 2);
        sender.receive(heard, this::acknowledged);
        sendMore();
    }
}
