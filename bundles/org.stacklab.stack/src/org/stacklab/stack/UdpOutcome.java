package org.stacklab.stack;

/** What became of a datagram given to {@link UdpInput}. */
public sealed interface UdpOutcome permits UdpDatagram, DropReason {
}
