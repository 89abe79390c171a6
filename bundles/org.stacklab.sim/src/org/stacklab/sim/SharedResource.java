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

    /**
     * Creates bandwidth nobody uses yet.
     *
     * @param sim the simulator whose activities will use it
     * @param name the name as people know it
     */
    public SharedResource(Simulator sim, String name) {
        super(sim, name);
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

    void served(long workPs, int demand) {
        servedPs += workPs / CAPACITY * demand + workPs % CAPACITY * demand / CAPACITY;
    }

    @Override
    public long servedPs() {
        return servedPs;
    }
}
