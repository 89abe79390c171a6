package org.stacklab.machine.os;

/** Where a program sends and receives: a socket of the kernel, or a port of a messaging library. */
public interface Endpoint {
    /**
     * Sends a message. One at a time.
     *
     * @param userData where the data is
     * @param lenBytes how much of it, from the beginning
     * @param packet the id of the message in the record
     * @param address IPv4 address of the receiving host
     * @param port port of the receiver
     * @param whenReturned called when the call returns and the buffer may be used again
     */
    void send(byte[] userData, int lenBytes, int packet, int address, int port, Runnable whenReturned);

    /**
     * Receives a message. One at a time.
     *
     * @param into the user's buffer
     * @param whenReturned called when the call returns
     */
    void receive(byte[] into, Returned whenReturned);

    /**
     * The local port.
     *
     * @return its number
     */
    int port();

    /** Where a receive call returns to. */
    @FunctionalInterface
    interface Returned {
        /**
         * A message lies in the user's buffer.
         *
         * @param packet its id in the record
         * @param lenBytes how much data it has; what does not fit the buffer is lost
         */
        void received(int packet, int lenBytes);
    }
}
