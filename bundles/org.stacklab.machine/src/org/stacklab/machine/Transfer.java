package org.stacklab.machine;

import org.stacklab.sim.Activity;
import org.stacklab.sim.Units;

/** An activity that moves bytes at a rate, and can say how many have moved. */
public final class Transfer {
    private final Activity activity;
    private final long rateBitsPerSec;
    private int lenBytes;
    private long leadPs;
    private long bytesPs;

    /**
     * Wraps an activity.
     *
     * @param activity what takes the time and the resources
     * @param rateBitsPerSec how fast it moves bytes when it is alone
     */
    public Transfer(Activity activity, long rateBitsPerSec) {
        this.activity = activity;
        this.rateBitsPerSec = rateBitsPerSec;
    }

    /**
     * Starts moving bytes.
     *
     * @param amountBytes how many
     * @param setUpPs time before the first of them
     * @param packetId the packet they belong to
     * @param done called when all have moved
     */
    public void start(int amountBytes, long setUpPs, int packetId, Runnable done) {
        lenBytes = amountBytes;
        leadPs = setUpPs;
        bytesPs = Units.transferPs(amountBytes, rateBitsPerSec);
        activity.start(leadPs + bytesPs, packetId, done);
    }

    /**
     * How many bytes have moved up to now.
     *
     * @return whole bytes of the present transfer, 0 when there is none
     */
    public int doneBytes() {
        long donePs = activity.donePs() - leadPs;
        return donePs <= 0 ? 0 : (int) (donePs * lenBytes / bytesPs);
    }

    /**
     * Calls back once when so many bytes of the present transfer have moved.
     *
     * @param amountBytes how many, less than the whole
     * @param reached what to do
     */
    public void watch(int amountBytes, Runnable reached) {
        if (activity.isUnderWay() && amountBytes < lenBytes) {
            activity.watch(leadPs + Math.ceilDiv(bytesPs * amountBytes, lenBytes), reached);
        }
    }

    /**
     * Whether bytes are moving.
     *
     * @return true between start and completion
     */
    public boolean isUnderWay() {
        return activity.isUnderWay();
    }

    /**
     * The name of whatever the transfer goes over, for messages.
     *
     * @return host, link or switch of the activity
     */
    public String where() {
        return activity.label().host();
    }
}
