package org.stacklab.sim;

import java.util.SplittableRandom;

/**
 * The hold model (Vaucher, Duval: A comparison of simulation event list algorithms, 1975): the first event is taken out and put in
 * again a random time later, with a constant number of events pending.
 */
public final class EventQueueBench {
    private EventQueueBench() {
    }

    /**
     * Prints events per second with 10^2, 10^4 and 10^6 events pending, of the bare queue and of timers in a simulator.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (int pending : new int[] {100, 10_000, 1_000_000}) {
            holdQueue(pending);
        }
        for (int pending : new int[] {100, 10_000, 1_000_000}) {
            holdTimers(pending);
        }
    }

    private static void holdQueue(int pending) {
        SplittableRandom random = new SplittableRandom(1);
        EventQueue queue = new EventQueue();
        long[] order = new long[1];
        for (int i = 0; i < pending; i++) {
            queue.put(new Timer(null, null, null, null), random.nextInt(1_000_000), order[0]++);
        }
        Bench.measure("queue, " + pending + " pending", 5_000_000, count -> {
            for (int i = 0; i < count; i++) {
                long nowPs = queue.firstPs();
                Event e = queue.takeFirst();
                queue.put(e, nowPs + random.nextInt(2_000_000), order[0]++);
            }
        });
    }

    private static void holdTimers(int pending) {
        SplittableRandom random = new SplittableRandom(1);
        World world = new World();
        for (int i = 0; i < pending; i++) {
            Timer[] timer = new Timer[1];
            timer[0] = new Timer(world.sim, world.origin, Phase.ARRIVAL, () -> timer[0].set(random.nextInt(2_000_000)));
            timer[0].set(random.nextInt(1_000_000));
        }
        Stop stop = new Stop();
        Bench.measure("timers, " + pending + " pending", 5_000_000, count -> world.sim.run(Long.MAX_VALUE, count, stop));
    }
}
