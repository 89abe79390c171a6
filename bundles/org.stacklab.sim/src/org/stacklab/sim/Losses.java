package org.stacklab.sim;

import java.util.Arrays;

/**
 * What a span has lost so far, in whole picoseconds, by the resource that was short and the activity that held it. Whoever was met
 * last stands last, so that looking up the present competitors costs the same however many came and went before them.
 */
final class Losses {
    private int count;
    private long totalPs;
    private int newestSpan;
    private int[] resource = new int[2];
    private int[] span = new int[2];
    private long[] lostPs = new long[2];

    void clear() {
        count = 0;
        totalPs = 0;
        newestSpan = 0;
    }

    int count() {
        return count;
    }

    int resource(int i) {
        return resource[i];
    }

    int span(int i) {
        return span[i];
    }

    long lostPs(int i) {
        return lostPs[i];
    }

    long totalPs() {
        return totalPs;
    }

    void add(int shortResource, int culprit, long ps) {
        int at = indexOf(shortResource, culprit);
        if (at < 0) {
            append(shortResource, culprit, ps);
        } else {
            long sum = lostPs[at] + ps;
            int last = count - 1;
            resource[at] = resource[last];
            span[at] = span[last];
            lostPs[at] = lostPs[last];
            resource[last] = shortResource;
            span[last] = culprit;
            lostPs[last] = sum;
        }
        totalPs += ps;
    }

    /** Spans are numbered as they begin: one beyond the newest that was met cannot have been met. */
    private int indexOf(int shortResource, int culprit) {
        int at = culprit > newestSpan ? -1 : count - 1;
        while (at >= 0 && (span[at] != culprit || resource[at] != shortResource)) {
            at--;
        }
        return at;
    }

    private void append(int shortResource, int culprit, long ps) {
        if (count == lostPs.length) {
            resource = Arrays.copyOf(resource, count * 2);
            span = Arrays.copyOf(span, count * 2);
            lostPs = Arrays.copyOf(lostPs, count * 2);
        }
        resource[count] = shortResource;
        span[count] = culprit;
        lostPs[count++] = ps;
        newestSpan = Math.max(newestSpan, culprit);
    }

    /** Makes the sum equal the stretch of the span; what fractions of a picosecond leave over goes to the greatest. */
    void round(long stretchPs) {
        while (totalPs != stretchPs && count > 0) {
            int greatest = greatest();
            long change = Math.max(stretchPs - totalPs, -lostPs[greatest]);
            lostPs[greatest] += change;
            totalPs += change;
        }
    }

    private int greatest() {
        int greatest = 0;
        for (int i = 1; i < count; i++) {
            greatest = lostPs[i] > lostPs[greatest] ? i : greatest;
        }
        return greatest;
    }
}
