package org.stacklab.machine.nic;

/** Looks on at the firmware of a card; it changes nothing. */
@FunctionalInterface
public interface FirmwareTap {
    /**
     * A thread enters a state. All of them are in their initial state before the first call.
     *
     * @param thread position of the thread in the program
     * @param state the state, as declared
     * @param atPs virtual time, never less than in the call before
     */
    void enters(int thread, String state, long atPs);
}
