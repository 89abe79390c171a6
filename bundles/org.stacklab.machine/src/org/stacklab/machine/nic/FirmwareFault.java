package org.stacklab.machine.nic;

/** A declared firmware has done what no firmware may do to its card. The message names the card, the time and the thread. */
public final class FirmwareFault extends IllegalStateException {
    private static final long serialVersionUID = 1;

    FirmwareFault(String message) {
        super(message);
    }
}
