package org.stacklab.engine;

import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.LinkEnd;
import org.stacklab.machine.net.Message;

/** The end of a cable nobody listens at: the second card of a host. No route leads here. */
record UnusedPort(String portId) implements LinkEnd {
    @Override
    public void offered(Message message, LinkDirection from) {
        throw new IllegalStateException("packet " + message.buffer().packetId() + " was routed to the unused port " + portId);
    }

    @Override
    public void chunkBegins(Message message, int lenBytes, boolean last) {
        throw new IllegalStateException("nobody let a message into the unused port " + portId);
    }

    @Override
    public void chunkArrived(Message message, boolean last) {
        throw new IllegalStateException("nobody let a message into the unused port " + portId);
    }
}
