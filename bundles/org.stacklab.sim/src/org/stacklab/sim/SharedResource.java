package org.stacklab.sim;

import java.util.Arrays;

/**
 * Bandwidth that many activities use at once: a bus, an SRAM, a link direction. Every activity states its demand, the part of the
 * capacity it takes at full speed. As long as the demands fit, nobody notices anybody; beyond that the capacity is split by
 * {@link Sharing}.
 */
public final class SharedResource extends Resource {
    /** The capacity of every shared resource; demands are given in the same unit, parts per million of the whole. */
    public static final int CAPACITY = 1_000_000;

    /** The capacity as {@link Sharing} counts it. */
    static final long FINE_CAPACITY = (long) CAPACITY << Sharing.FINE_BITS;

    Activity[] users = new Activity[4];
    int userCount;
    long demandSum;
    /** Whether the present speeds were computed with this resource as a limit. */
    boolean contended;
    /** Mark and scratch values of one settling; see {@link Sharing}. */
    long gatheredAt;
    long free;
    long weightSum;
    private long servedPs;
    private long servedRest;
    /** What completions did not need of their last picosecond, while others lacked it; at most one picosecond of the capacity. */
    private long spare;

    /**
     * Creates bandwidth nobody uses yet.
     *
     * @param sim the simulator whose activities will use it
     * @param name the name as people know it
     */
    public SharedResource(Simulator sim, String name) {
        super(sim, name);
    }

    /**
     * The demand of something with a rate on something with a rate.
     *
     * @param rate what is wanted at full speed, at least 0
     * @param capacity what there is, in the same unit, at least 1
     * @return parts per million of the capacity, at most all of it
     */
    public static int demand(long rate, long capacity) {
        return rate >= capacity ? CAPACITY : (int) (Math.multiplyExact(rate, (long) CAPACITY) / capacity);
    }

    void add(Activity user, int demand) {
        if (userCount == users.length) {
            users = Arrays.copyOf(users, userCount * 2);
        }
        users[userCount++] = user;
        demandSum += demand;
    }

    void remove(Activity user, int demand) {
        int at = 0;
        while (users[at] != user) {
            at++;
        }
        System.arraycopy(users, at + 1, users, at, --userCount - at);
        users[userCount] = null;
        demandSum -= demand;
    }

    boolean limits() {
        return demandSum > CAPACITY;
    }

    /** Books the work a user has received. */
    void served(long workPs, int demand) {
        servedPs += workPs / CAPACITY * demand;
        servedRest += workPs % CAPACITY * demand;
        servedPs += servedRest / CAPACITY;
        servedRest %= CAPACITY;
    }

    /** Keeps what a completion did not need because ends wait for a whole picosecond; the surplus is a fraction of one. */
    void keepSpare(long surplus, int demand) {
        if (contended) {
            spare = Math.min(FINE_CAPACITY, spare + Speed.wholePs(fine(demand), surplus));
        }
    }

    /** Gives the spare capacity to those who lacked it, so that none is lost as long as anybody is in need. */
    void giveSpare() {
        for (int i = 0; i < userCount && spare > 0; i++) {
            spare -= users[i].catchUp(this, spare);
        }
        if (!limits()) {
            spare = 0;
        }
    }

    /** Splits a loss among the others who use this resource, by what they get of it. */
    void blame(Activity victim, long lostPs, Losses losses) {
        long total = 0;
        for (int i = 0; i < userCount; i++) {
            total += users[i] == victim ? 0 : users[i].takes(this);
        }
        long taken = 0;
        long blamedPs = 0;
        for (int i = 0; i < userCount && blamedPs < lostPs; i++) {
            if (users[i] != victim) {
                taken += users[i].takes(this);
                long sumPs = taken == total ? lostPs : Speed.nearestPs(lostPs, Speed.fraction(taken, total));
                if (sumPs > blamedPs) {
                    losses.add(index(), users[i].span(), sumPs - blamedPs);
                    blamedPs = sumPs;
                }
            }
        }
    }

    @Override
    public int waiting() {
        int sum = 0;
        for (int i = 0; i < userCount; i++) {
            sum += users[i].isSlowedBy(this) ? 1 : 0;
        }
        return sum;
    }

    static long fine(int demand) {
        return (long) demand << Sharing.FINE_BITS;
    }

    @Override
    public long servedPs() {
        long sumPs = servedPs;
        long rest = servedRest;
        for (int i = 0; i < userCount; i++) {
            long workPs = users[i].unbookedPs();
            sumPs += workPs / CAPACITY * users[i].demandOn(this);
            rest += workPs % CAPACITY * users[i].demandOn(this);
        }
        return sumPs + rest / CAPACITY;
    }
}
