package org.stacklab.sim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Weighted max-min fairness of the dominant share by the book: all levels rise together in exact arithmetic; at each step whoever is
 * satisfied or uses an exhausted resource stops. Resources are numbers, demands parts of one.
 */
final class ReferenceSolver {
    /** What competes. */
    record User(Map<Integer, Rational> demands, long weight) {
        Rational dominant() {
            return demands.values().stream().reduce(Rational.ZERO, Rational::max);
        }

        /** The speed at a level of weighted dominant share. */
        Rational speedAt(Rational level) {
            return dominant().isPositive() ? Rational.ONE.min(level.times(Rational.of(weight)).by(dominant())) : Rational.ONE;
        }

        /** The level from which on the user is satisfied. */
        Rational enough() {
            return dominant().by(Rational.of(weight));
        }
    }

    /** What a user gets, and the resource that stopped it, or -1. */
    record Share(Rational speed, int bottleneck) {
    }

    private ReferenceSolver() {
    }

    /** The users with their demands on the resources that are short; the others limit nobody. */
    static List<User> competing(List<User> users) {
        Map<Integer, Rational> sums = new TreeMap<>();
        users.forEach(u -> u.demands().forEach((r, demand) -> sums.merge(r, demand, Rational::plus)));
        return users.stream().map(u -> {
            Map<Integer, Rational> onShort = new TreeMap<>(u.demands());
            onShort.keySet().removeIf(r -> sums.get(r).compareTo(Rational.ONE) <= 0);
            return new User(onShort, u.weight());
        }).toList();
    }

    static List<Share> solve(List<User> all, int resources) {
        List<User> users = competing(all);
        List<Share> shares = new ArrayList<>();
        users.forEach(u -> shares.add(null));
        Set<Integer> exhausted = new HashSet<>();
        while (shares.contains(null)) {
            int tightest = -1;
            Rational lowest = null;
            for (int r = 0; r < resources; r++) {
                Rational level = exhausted.contains(r) ? null : limit(users, shares, r);
                if (level != null && (lowest == null || level.compareTo(lowest) < 0)) {
                    lowest = level;
                    tightest = r;
                }
            }
            if (lowest != null) {
                exhausted.add(tightest);
            }
            for (int i = 0; i < users.size(); i++) {
                boolean hit = lowest == null || users.get(i).demands().containsKey(tightest);
                if (shares.get(i) == null && hit) {
                    Rational speed = lowest == null ? Rational.ONE : users.get(i).speedAt(lowest);
                    shares.set(i, new Share(speed, speed.equals(Rational.ONE) ? -1 : tightest));
                }
            }
        }
        return shares;
    }

    /** The level at which a resource is exhausted when all that have not stopped rise until they are satisfied, or null if never. */
    private static Rational limit(List<User> users, List<Share> shares, int r) {
        List<User> rising = new ArrayList<>();
        Rational taken = Rational.ZERO;
        for (int i = 0; i < users.size(); i++) {
            Rational demand = users.get(i).demands().get(r);
            if (demand != null && shares.get(i) == null) {
                rising.add(users.get(i));
            } else if (demand != null) {
                taken = taken.plus(demand.times(shares.get(i).speed()));
            }
        }
        Rational free = Rational.ONE.minus(taken);
        Function<Rational, Rational> use = level -> rising.stream().map(u -> u.demands().get(r).times(u.speedAt(level)))
            .reduce(Rational.ZERO, Rational::plus);
        List<Rational> knees = rising.stream().map(User::enough).sorted().toList();
        Rational below = Rational.ZERO;
        for (Rational knee : knees) {
            if (use.apply(knee).compareTo(free) > 0) {
                Rational slope = use.apply(knee).minus(use.apply(below)).by(knee.minus(below));
                return below.plus(free.minus(use.apply(below)).by(slope));
            }
            below = knee;
        }
        return null;
    }
}
