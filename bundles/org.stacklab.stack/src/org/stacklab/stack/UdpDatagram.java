package org.stacklab.stack;

import org.stacklab.wire.Packet;

/**
 * A UDP datagram that passed all checks and whose destination port is bound.
 *
 * @param source          address of the sender
 * @param sourcePort      port of the sender
 * @param destinationPort port it is for, bound in the port table of the input
 * @param data            user data, UDP header pulled and padding cut off
 */
public record UdpDatagram(int source, int sourcePort, int destinationPort, Packet data) implements UdpOutcome {
}
