package org.stacklab.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of activities written down once more, in exact arithmetic and without any thought of speed. One processor, some shared
 * resources, jobs that start at given instants and may be cancelled.
 */
final class ReferenceWorld {
    static final Rational SLACK = Rational.of(1, 1 << 16);
    /** Not on the processor. */
    static final int ANYWHERE = -1;

    /** One piece of work; demands by resource in parts per million. */
    record Job(long atPs, long workPs, int priority, int weight, Map<Integer, Integer> demandsPpm, long cancelPs) {
    }

    private enum Stage { UNBORN, LIVING, DEAD }

    private final class Doing {
        final Job job;
        final ReferenceSolver.User user;
        Rational left;
        Rational speed = Rational.ZERO;
        int bottleneck = -1;
        long startPs = -1;
        long endPs = -1;
        Stage stage = Stage.UNBORN;

        Doing(Job job) {
            this.job = job;
            left = Rational.of(job.workPs());
            Map<Integer, Rational> parts = new HashMap<>();
            job.demandsPpm().forEach((r, ppm) -> parts.put(r, Rational.of(ppm, SharedResource.CAPACITY)));
            user = new ReferenceSolver.User(parts, job.weight());
        }

        boolean isDone() {
            return left.compareTo(SLACK) <= 0;
        }

        long nextPs() {
            return isDone() ? nowPs : nowPs + Math.max(0, left.minus(SLACK).by(speed).ceil());
        }

        boolean lacksOnly(int r) {
            return bottleneck == r && user.demands().keySet().stream().allMatch(o -> o == r || !contended[o]);
        }

        boolean isBehind(long nowPs) {
            return nowPs - startPs - job.workPs() + Math.max(0, left.minus(SLACK).ceil()) > 0;
        }
    }

    private final int resources;
    private final List<Doing> all = new ArrayList<>();
    private final List<Doing> served = new ArrayList<>();
    private final List<Doing> ready = new ArrayList<>();
    private final boolean[] contended;
    private final boolean[] touched;
    private final Rational[] spare;
    private long nowPs;

    ReferenceWorld(int resources, List<Job> jobs) {
        this.resources = resources;
        contended = new boolean[resources];
        touched = new boolean[resources];
        spare = new Rational[resources];
        Arrays.fill(spare, Rational.ZERO);
        jobs.forEach(j -> all.add(new Doing(j)));
    }

    /** Runs to the end; the end of each job, or -1 for one that was cancelled. */
    List<Long> run() {
        for (long nextPs = nextPs(); nextPs < Long.MAX_VALUE; nextPs = nextPs()) {
            progress(nextPs);
            List.copyOf(served).stream().filter(Doing::isDone).forEach(this::complete);
            all.stream().filter(d -> d.stage == Stage.UNBORN && d.job.atPs() == nowPs).forEach(this::start);
            all.stream().filter(d -> d.stage == Stage.LIVING && d.job.cancelPs() == nowPs).forEach(d -> end(d, -1));
            settle();
        }
        return all.stream().map(d -> d.endPs).toList();
    }

    private long nextPs() {
        long nextPs = Long.MAX_VALUE;
        for (Doing d : all) {
            if (d.stage == Stage.UNBORN) {
                nextPs = Math.min(nextPs, d.job.atPs());
            } else if (d.stage == Stage.LIVING && d.job.cancelPs() > nowPs) {
                nextPs = Math.min(nextPs, d.job.cancelPs());
            }
        }
        for (Doing d : served) {
            nextPs = Math.min(nextPs, d.nextPs());
        }
        return nextPs;
    }

    private void progress(long toPs) {
        for (Doing d : served) {
            d.left = d.left.minus(d.speed.times(Rational.of(toPs - nowPs)));
        }
        nowPs = toPs;
    }

    private void start(Doing d) {
        d.stage = Stage.LIVING;
        if (d.job.priority() == ANYWHERE) {
            serve(d);
        } else {
            ready.add(d);
        }
    }

    private void withdraw(Doing d) {
        if (served.remove(d)) {
            d.user.demands().keySet().forEach(r -> touched[r] = true);
        }
    }

    private void serve(Doing d) {
        served.add(d);
        d.user.demands().keySet().forEach(r -> touched[r] = true);
        d.bottleneck = -1;
        d.startPs = d.startPs < 0 ? nowPs : d.startPs;
    }

    private void complete(Doing d) {
        d.user.demands().forEach((r, demand) -> {
            if (contended[r] && !d.left.isPositive()) {
                spare[r] = Rational.ONE.min(spare[r].plus(demand.times(Rational.ZERO.minus(d.left))));
            }
        });
        end(d, nowPs);
    }

    private void end(Doing d, long endPs) {
        d.stage = Stage.DEAD;
        d.endPs = endPs;
        withdraw(d);
        ready.remove(d);
    }

    private void settle() {
        Doing chosen = ready.stream().min(Comparator.comparingInt(d -> d.job.priority())).orElse(null);
        List.copyOf(served).stream().filter(d -> d.job.priority() != ANYWHERE && d != chosen).forEach(this::withdraw);
        if (chosen != null && !served.contains(chosen)) {
            serve(chosen);
        }
        for (int r = 0; r < resources; r++) {
            if (touched[r]) {
                giveSpare(r);
            }
            touched[r] = false;
        }
        List<ReferenceSolver.Share> shares = ReferenceSolver.solve(served.stream().map(d -> d.user).toList(), resources);
        for (int i = 0; i < served.size(); i++) {
            served.get(i).speed = shares.get(i).speed();
            served.get(i).bottleneck = shares.get(i).bottleneck();
        }
        for (int r = 0; r < resources; r++) {
            contended[r] = isShort(r);
        }
    }

    private void giveSpare(int r) {
        for (Doing d : served) {
            if (d.lacksOnly(r) && d.isBehind(nowPs)) {
                Rational demand = d.user.demands().get(r);
                Rational gain = Rational.ONE.minus(d.speed).min(spare[r].by(demand));
                d.left = d.left.minus(gain);
                spare[r] = spare[r].minus(gain.times(demand));
            }
        }
        if (!isShort(r)) {
            spare[r] = Rational.ZERO;
        }
    }

    private boolean isShort(int r) {
        return served.stream().mapToLong(d -> d.job.demandsPpm().getOrDefault(r, 0)).sum() > SharedResource.CAPACITY;
    }
}
