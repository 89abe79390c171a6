package org.stacklab.machine.net;

/** Looks on at both ends of the cables of a run; it changes nothing. */
@FunctionalInterface
public interface LinkTap {
    /** Looks at nothing. */
    LinkTap NONE = (port, arrives, message, atPs, fault) -> { };

    /**
     * A message passes the end of a cable. It is told of twice for each cable on its way: at the port it leaves, when the cable begins
     * to be taken for it, and at the port it reaches, when its last byte is there.
     *
     * @param port the stable id of the port
     * @param arrives true at the port it reaches, false at the port it leaves
     * @param message the message
     * @param atPs virtual time, never less than in the call before
     * @param fault what the cable does wrong with it, empty for nothing: told at the end where it can first be seen
     */
    void passes(String port, boolean arrives, Message message, long atPs, String fault);
}
