package org.stacklab.machine.nic;

import java.util.Map;
import java.util.TreeMap;
import org.stacklab.wire.Packet;
import org.stacklab.wire.UdpHeader;

/**
 * The user buffers programs have posted for datagrams, by UDP port, in the order of posting. Lies in host memory or in the memory of
 * the card, depending on who looks up (mechanisms 1.7).
 */
public final class ReceiveRequests {
    private final Map<Integer, Integer> postedByPort = new TreeMap<>();

    /** Creates an empty queue. */
    public ReceiveRequests() {
    }

    /**
     * Posts one buffer.
     *
     * @param port the UDP port of the socket
     */
    public void post(int port) {
        postedByPort.merge(port, 1, Integer::sum);
    }

    /**
     * Takes the buffer a packet belongs into. Only whole datagrams find one: a fragment does not name its port.
     *
     * @param packet an IP packet
     * @return whether a buffer was posted for it
     */
    public boolean claim(Packet packet) {
        if (!UdpPackets.isWholeDatagram(packet)) {
            return false;
        }
        int port = UdpHeader.destinationPort(packet.array(), UdpPackets.headerAt(packet));
        Integer posted = postedByPort.get(port);
        if (posted == null || posted == 0) {
            return false;
        }
        postedByPort.put(port, posted - 1);
        return true;
    }
}
