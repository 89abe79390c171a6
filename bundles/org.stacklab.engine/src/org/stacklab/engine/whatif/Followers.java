package org.stacklab.engine.whatif;

import org.stacklab.trace.SpanStore;

/** Who waits for whom: {@link Precedence} the other way round. */
final class Followers {
    private final int[] needs;
    private final int[] from;
    private final int[] followers;
    private final int[] duringFrom;
    private final int[] duringFollowers;

    Followers(Precedence precedence) {
        SpanStore spans = precedence.spans();
        needs = new int[spans.size() + 1];
        from = new int[spans.size() + 2];
        duringFrom = new int[spans.size() + 2];
        for (int span = 1; span <= spans.size(); span++) {
            for (int way = 0; way < Precedence.WAYS && precedence.before(span, way) != 0; way++) {
                needs[span]++;
                from[precedence.before(span, way) + 1]++;
            }
            if (precedence.during(span) != 0) {
                needs[span]++;
                duringFrom[precedence.during(span) + 1]++;
            }
        }
        followers = new int[sums(from)];
        duringFollowers = new int[sums(duringFrom)];
        fill(precedence);
    }

    private static int sums(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        return counts[counts.length - 1];
    }

    private void fill(Precedence precedence) {
        int[] at = from.clone();
        int[] duringAt = duringFrom.clone();
        for (int span = 1; span < needs.length; span++) {
            for (int way = 0; way < Precedence.WAYS && precedence.before(span, way) != 0; way++) {
                followers[at[precedence.before(span, way)]++] = span;
            }
            if (precedence.during(span) != 0) {
                duringFollowers[duringAt[precedence.during(span)]++] = span;
            }
        }
    }

    /** How many others a span waits for. */
    int needs(int span) {
        return needs[span];
    }

    /** The spans that wait for the end of a span lie from here to {@code from(span + 1)}. */
    int from(int span) {
        return from[span];
    }

    int follower(int at) {
        return followers[at];
    }

    /** The spans that wait for a part of a span lie from here to {@code duringFrom(span + 1)}. */
    int duringFrom(int span) {
        return duringFrom[span];
    }

    int duringFollower(int at) {
        return duringFollowers[at];
    }
}
