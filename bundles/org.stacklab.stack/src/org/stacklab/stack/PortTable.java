package org.stacklab.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which socket a port of one transport protocol belongs to. Looking up allocates nothing; binding costs time in the number
 * of sockets.
 *
 * @param <S> what a port is bound to
 */
public final class PortTable<S> {

    private int[] ports = new int[0];
    private final List<S> sockets = new ArrayList<>();

    /**
     * Binds {@code port} to {@code socket}.
     *
     * @param port 1..65535
     * @return false if the port is taken, and then nothing changes
     * @throws IllegalStateException if the port is out of range
     */
    public boolean bind(int port, S socket) {
        if (port < 1 || port > 65535) {
            throw new IllegalStateException("port " + port + " cannot be bound");
        }
        int found = Arrays.binarySearch(ports, port);
        if (found >= 0) {
            return false;
        }
        int at = -found - 1;
        int[] grown = Arrays.copyOf(ports, ports.length + 1);
        System.arraycopy(ports, at, grown, at + 1, ports.length - at);
        grown[at] = port;
        ports = grown;
        sockets.add(at, socket);
        return true;
    }

    /**
     * Frees {@code port}.
     *
     * @throws IllegalStateException if it is not bound
     */
    public void unbind(int port) {
        int at = Arrays.binarySearch(ports, port);
        if (at < 0) {
            throw new IllegalStateException("port " + port + " is not bound");
        }
        int[] shrunk = Arrays.copyOf(ports, ports.length - 1);
        System.arraycopy(ports, at + 1, shrunk, at, shrunk.length - at);
        ports = shrunk;
        sockets.remove(at);
    }

    /** Whether {@code port} is bound. */
    public boolean isBound(int port) {
        return Arrays.binarySearch(ports, port) >= 0;
    }

    /** The socket bound to {@code port}, or null. */
    public S lookup(int port) {
        int at = Arrays.binarySearch(ports, port);
        return at < 0 ? null : sockets.get(at);
    }
}
