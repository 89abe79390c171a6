package org.stacklab.sim;

/** How many activities per second can begin and end. */
public final class ActivityBench {
    private static final int ALL = SharedResource.CAPACITY;

    private ActivityBench() {
    }

    /**
     * Prints activities per second: alone, on a processor and a bus, contending, and interrupting each other.
     *
     * @param args none
     */
    public static void main(String[] args) {
        World alone = quiet();
        loop(alone, alone.transfer("a", alone.bus("bus"), ALL), 1_001);
        run("one stream on a bus", alone);

        World copy = quiet();
        loop(copy, copy.activity("a").on(copy.cpu(4), 3).using(copy.bus("memory"), 700_000).build(), 1_001);
        run("one stream on a processor and a bus", copy);

        for (int streams : new int[] {2, 4, 16}) {
            World contending = quiet();
            SharedResource bus = contending.bus("bus");
            for (int i = 0; i < streams; i++) {
                loop(contending, contending.transfer("a", bus, ALL), 1_001 + 2 * i);
            }
            run(streams + " streams contending on a bus", contending);
        }

        World coupled = quiet();
        SharedResource memory = coupled.bus("memory");
        SharedResource pci = coupled.bus("pci");
        loop(coupled, coupled.activity("copy").on(coupled.cpu(4), 3).using(memory, ALL).build(), 1_003);
        loop(coupled, coupled.activity("dma1").using(pci, ALL).using(memory, 400_000).build(), 1_001);
        loop(coupled, coupled.activity("dma2").using(pci, ALL).using(memory, 400_000).build(), 1_007);
        run("a copy and two DMAs on two buses", coupled);
        interrupts();
    }

    private static void interrupts() {
        World world = quiet();
        Cpu cpu = world.cpu(4);
        loop(world, world.task("user", cpu, 3), 10_001);
        Activity interrupt = world.task("interrupt", cpu, 0);
        Timer[] line = new Timer[1];
        Runnable rearm = () -> line[0].set(900);
        line[0] = new Timer(world.sim, world.origin, Phase.ARRIVAL, () -> interrupt.start(100, rearm));
        line[0].set(900);
        run("a task and its interruptions", world);
    }

    private static World quiet() {
        World world = new World();
        world.sim.listen(ended -> { });
        return world;
    }

    private static void loop(World world, Activity activity, long workPs) {
        Runnable[] again = new Runnable[1];
        again[0] = () -> activity.start(workPs, again[0]);
        again[0].run();
    }

    private static void run(String name, World world) {
        Stop stop = new Stop();
        Bench.measure(name, 2_000_000, count -> {
            int goal = world.sim.spanCount() + count;
            while (world.sim.spanCount() < goal) {
                world.sim.run(Long.MAX_VALUE, goal - world.sim.spanCount(), stop);
            }
        });
    }
}
