package org.stacklab.compile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses what somebody meant. */
public final class Nearest {
    private static final int MAX_LISTED = 12;
    private static final int MAX_LENGTH = 100;

    private Nearest() {
    }

    /**
     * Words a sentence can end with.
     *
     * @param written what was written
     * @param known what could have been written
     * @return for example {@code did you mean 'mtu'?} or {@code choose one of a, b.}
     */
    static String hint(String written, Collection<String> known) {
        List<String> near = to(written, known);
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near.stream().map(word -> "'" + word + "'").toList()) + "?";
        }
        if (known.isEmpty()) {
            return "there is nothing to choose from.";
        }
        String rest = known.size() > MAX_LISTED ? " and " + (known.size() - MAX_LISTED) + " more" : "";
        return "choose one of " + String.join(", ", known.stream().limit(MAX_LISTED).toList()) + rest + ".";
    }

    /**
     * Words that somebody may have meant.
     *
     * @param written what was written
     * @param known what could have been written
     * @return the nearest first, at most three; empty when none is near
     */
    public static List<String> to(String written, Collection<String> known) {
        int tolerance = Math.max(1, Math.min(written.length(), MAX_LENGTH) / 3);
        return known.stream().filter(word -> distance(written, word) <= tolerance)
                .sorted(Comparator.comparingInt(word -> distance(written, word))).limit(3).toList();
    }

    /** How many letters must be added, removed, replaced or swapped, regardless of case; of long words only the beginning counts. */
    static int distance(String left, String right) {
        String a = fold(left);
        String b = fold(right);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }

    private static String fold(String word) {
        return word.substring(0, Math.min(word.length(), MAX_LENGTH)).toLowerCase(Locale.ROOT);
    }
}
