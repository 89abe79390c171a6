package org.stacklab.machine;

import org.stacklab.sim.Activity;
import org.stacklab.sim.Units;

/** A pass of the processor over data: a copy, a checksum, or both in one loop. */
public final class Pass {
    private final Activity activity;
    private final long psPerKiB;

    Pass(Activity activity, long psPerKiB) {
        this.activity = activity;
        this.psPerKiB = psPerKiB;
    }

    /**
     * Starts the pass.
     *
     * @param lenBytes how much data
     * @param packetId the packet it belongs to
     * @param done called when all data has been passed
     */
    public void start(int lenBytes, int packetId, Runnable done) {
        activity.start(Units.passPs(lenBytes, psPerKiB), packetId, done);
    }
}
