package org.stacklab.stack;

import org.stacklab.wire.Ipv4Address;

/**
 * Where a sender's datagrams come from and go to; the source address is that of the sending host.
 *
 * @param sourcePort      0..65535
 * @param destination     IPv4 address
 * @param destinationPort 0..65535
 */
public record UdpFlow(int sourcePort, int destination, int destinationPort) {

    /** One line, such as {@code :5001 > 10.0.0.2:5002}. */
    @Override
    public String toString() {
        return ":" + sourcePort + " > " + Ipv4Address.format(destination) + ":" + destinationPort;
    }
}
