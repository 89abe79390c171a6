package org.stacklab.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random scenarios end at the same picosecond in the simulator and in the exact reference. */
final class ReferenceWorldTest {
    private static final int RESOURCES = 3;
    private static final int PRIORITIES = 3;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsAgreeToThePicosecond(long seed) {
        List<ReferenceWorld.Job> jobs = jobs(new SplittableRandom(seed));
        assertEquals(new ReferenceWorld(RESOURCES, jobs).run(), simulate(jobs), () -> "jobs " + jobs);
    }

    private static List<ReferenceWorld.Job> jobs(SplittableRandom random) {
        List<ReferenceWorld.Job> jobs = new ArrayList<>();
        long horizonPs = random.nextInt(1, 40_000);
        long longestPs = random.nextInt(1, 10_000);
        int count = random.nextInt(2, 25);
        for (int i = 0; i < count; i++) {
            long atPs = random.nextLong(horizonPs);
            long cancelPs = random.nextInt(5) == 0 ? atPs + random.nextLong(longestPs) : -1;
            int priority = random.nextInt(-1, PRIORITIES);
            int weight = random.nextBoolean() ? 1 : random.nextInt(1, 1001);
            jobs.add(new ReferenceWorld.Job(atPs, random.nextLong(longestPs), priority, weight, demands(random), cancelPs));
        }
        return jobs;
    }

    private static Map<Integer, Integer> demands(SplittableRandom random) {
        Map<Integer, Integer> demands = new TreeMap<>();
        for (int r = 0; r < RESOURCES; r++) {
            switch (random.nextInt(4)) {
                case 0 -> demands.put(r, SharedResource.CAPACITY);
                case 1 -> demands.put(r, random.nextInt(1, SharedResource.CAPACITY + 1));
                case 2 -> demands.put(r, 100_000 * random.nextInt(1, 11));
                default -> { }
            }
        }
        return demands;
    }

    private static List<Long> simulate(List<ReferenceWorld.Job> jobs) {
        World world = new World();
        Cpu cpu = world.cpu(PRIORITIES);
        SharedResource[] buses = new SharedResource[RESOURCES];
        Arrays.setAll(buses, r -> world.bus("bus" + r));
        List<Activity> activities = new ArrayList<>();
        Long[] endPs = new Long[jobs.size()];
        Arrays.fill(endPs, -1L);
        for (int i = 0; i < jobs.size(); i++) {
            int index = i;
            ReferenceWorld.Job job = jobs.get(i);
            ActivityBuilder builder = world.activity("job").weight(job.weight());
            job.demandsPpm().forEach((r, ppm) -> builder.using(buses[r], ppm));
            if (job.priority() != ReferenceWorld.ANYWHERE) {
                builder.on(cpu, job.priority());
            }
            Activity activity = builder.build();
            activities.add(activity);
            world.at(job.atPs(), () -> activity.start(job.workPs(), () -> endPs[index] = world.sim.nowPs()));
        }
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).cancelPs() >= 0) {
                world.at(jobs.get(i).cancelPs(), activities.get(i)::cancel);
            }
        }
        world.run();
        return Arrays.asList(endPs);
    }
}
