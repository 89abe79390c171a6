package org.stacklab.machine.nic;

import java.util.Map;
import java.util.TreeMap;
import org.stacklab.machine.KernelBuffer;
import org.stacklab.machine.nic.Nic.UserListener;
import org.stacklab.wire.GmHeader;

/** The programs that talk to a card themselves, by port. */
final class UserPorts {
    private final Map<Integer, UserListener> listeners = new TreeMap<>();

    void open(int port, UserListener listener) {
        if (listeners.putIfAbsent(port, listener) != null) {
            throw new IllegalStateException("user port " + port + " is opened twice");
        }
    }

    /** Puts a segment into the queue of the program it is for; without one it is dropped. */
    void received(KernelBuffer buffer) {
        boolean named = buffer.packet().length() >= GmHeader.LEN_BYTES;
        UserListener listener = named ? listeners.get(GmHeader.port(buffer.packet().array(), buffer.packet().offset())) : null;
        if (listener == null) {
            buffer.free();
        } else {
            listener.segmentReceived(buffer);
        }
    }
}
