package org.stacklab.sim;

import java.util.Arrays;

/**
 * Splits bandwidth among the activities that want more than there is: weighted max-min fairness of the dominant share, found by
 * progressive filling (Bertsekas, Gallager: Data Networks, 6.5.2; Ghodsi et al.: Dominant Resource Fairness, 2011). With one
 * resource that is the fair share of a round-robin arbiter: everyone gets the same part, who wants less gets what he wants, and what
 * he leaves goes to the others. Dominant is the greatest demand on a resource that is short: an arbiter does not know how busy its
 * requesters are elsewhere.
 *
 * <p>Only the activities connected through resources that are short, or were until now, are looked at: resources with room to spare
 * connect nobody. The cost of a change therefore does not depend on the size of the lab.
 */
final class Sharing {
    /**
     * Capacity and weights are counted in units of 2^-40, so that shares of shares keep their precision. With that, weights may sum
     * up to 2^23 per resource. What cannot be divided evenly is rounded against the activities: no resource gives more than it has.
     */
    static final int FINE_BITS = 40;

    private Activity[] gathered = new Activity[16];
    private int gatheredCount;
    private SharedResource[] limits = new SharedResource[16];
    private int limitCount;
    private long round;
    private long visits;

    /** How many activities all rounds together have looked at. */
    long visits() {
        return visits;
    }

    /** Begins a round; then come {@link #add} and {@link #spread}, and {@link #settle} ends it. */
    void begin() {
        round++;
        gatheredCount = 0;
        limitCount = 0;
    }

    /** Adds an activity whose speed must be set. */
    void add(Activity a) {
        if (a.gatheredAt == round) {
            return;
        }
        a.gatheredAt = round;
        if (gatheredCount == gathered.length) {
            gathered = Arrays.copyOf(gathered, gatheredCount * 2);
        }
        gathered[gatheredCount++] = a;
    }

    /** Adds everybody on a resource that is short or was until now. */
    void spread(SharedResource r) {
        if (r.gatheredAt == round || !r.limits() && !r.contended) {
            return;
        }
        r.gatheredAt = round;
        if (limitCount == limits.length) {
            limits = Arrays.copyOf(limits, limitCount * 2);
        }
        limits[limitCount++] = r;
        for (int i = 0; i < r.userCount; i++) {
            add(r.users[i]);
        }
    }

    /** Computes the speeds of all that were added and of all they are connected with, and lets them go on. */
    void settle(boolean contention) {
        for (int i = 0; i < gatheredCount && contention; i++) {
            for (SharedResource r : gathered[i].resources) {
                spread(r);
            }
        }
        visits += gatheredCount;
        prepare();
        if (contention) {
            fill();
        }
        for (int i = 0; i < gatheredCount; i++) {
            Activity a = gathered[i];
            gathered[i] = null;
            a.goOn();
        }
    }

    private void prepare() {
        for (int i = 0; i < limitCount; i++) {
            SharedResource r = limits[i];
            r.contended = r.limits();
            r.free = SharedResource.FINE_CAPACITY;
            r.weightSum = 0;
        }
        for (int i = 0; i < gatheredCount; i++) {
            Activity a = gathered[i];
            a.advance();
            a.nextSpeed = Speed.FULL;
            a.nextBottleneck = null;
            a.dominantDemand = dominantDemand(a);
            a.fixed = a.dominantDemand == 0;
            for (int k = 0; k < a.resources.length && !a.fixed; k++) {
                if (isShort(a.resources[k])) {
                    a.coefficients[k] = a.weight * Math.ceilDiv(SharedResource.fine(a.demands[k]), a.dominantDemand);
                    a.resources[k].weightSum = Math.addExact(a.resources[k].weightSum, a.coefficients[k]);
                }
            }
        }
    }

    private int dominantDemand(Activity a) {
        int greatest = 0;
        for (int k = 0; k < a.resources.length; k++) {
            if (isShort(a.resources[k])) {
                greatest = Math.max(greatest, a.demands[k]);
            }
        }
        return greatest;
    }

    private boolean isShort(SharedResource r) {
        return r.gatheredAt == round && r.contended;
    }

    /** Raises everybody's dominant share together until a resource is exhausted or somebody is satisfied, and again. */
    private void fill() {
        while (true) {
            SharedResource tightest = tightest();
            if (tightest == null) {
                return;
            }
            if (!satisfySmall(tightest)) {
                fixAll(tightest);
            }
        }
    }

    /** The resource whose remaining users reach their limit first, or null when nobody is left. */
    private SharedResource tightest() {
        SharedResource found = null;
        for (int i = 0; i < limitCount; i++) {
            SharedResource r = limits[i];
            if (r.weightSum > 0 && (found == null || Speed.less(r.free, r.weightSum, found.free, found.weightSum))) {
                found = r;
            }
        }
        return found;
    }

    /** Fixes at full speed whoever wants no more than the level of the tightest resource; false when there is nobody. */
    private boolean satisfySmall(SharedResource tightest) {
        long free = tightest.free;
        long weights = tightest.weightSum;
        boolean any = false;
        for (int i = 0; i < gatheredCount; i++) {
            Activity a = gathered[i];
            if (!a.fixed && !Speed.less(free, weights, (long) a.dominantDemand, a.weight)) {
                fix(a, Speed.FULL, null);
                any = true;
            }
        }
        return any;
    }

    private void fixAll(SharedResource r) {
        long free = r.free;
        long weights = r.weightSum;
        for (int i = 0; i < r.userCount; i++) {
            Activity a = r.users[i];
            if (!a.fixed) {
                fix(a, Speed.fraction(free, a.weight, weights, a.dominantDemand), r);
            }
        }
        r.weightSum = 0;
    }

    private void fix(Activity a, long speed, SharedResource bottleneck) {
        a.fixed = true;
        a.nextSpeed = speed;
        a.nextBottleneck = bottleneck;
        for (int k = 0; k < a.resources.length; k++) {
            SharedResource r = a.resources[k];
            if (isShort(r)) {
                r.weightSum -= a.coefficients[k];
                r.free = Math.max(0, r.free - Speed.ceilPs(SharedResource.fine(a.demands[k]), speed));
            }
        }
    }
}
