package org.stacklab.engine;

import org.stacklab.machine.net.LinkDirection;
import org.stacklab.machine.net.LinkEnd;
import org.stacklab.machine.net.Transmission;

/** The end of a cable nobody listens at: the second card of a host. No route leads here. */
record UnusedPort(String portId) implements LinkEnd {
    @Override
    public void offered(Transmission transmission, LinkDirection from) {
        throw new IllegalStateException("a packet was routed to the unused port " + portId);
    }

    @Override
    public void arrived(Transmission transmission) {
        throw new IllegalStateException("a packet arrived at the unused port " + portId);
    }
}
