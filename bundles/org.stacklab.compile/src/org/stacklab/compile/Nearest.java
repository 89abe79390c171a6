package org.stacklab.compile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses what somebody meant. */
final class Nearest {
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
        List<String> near = near(written, known);
        if (!near.isEmpty()) {
            return "did you mean " + String.join(" or ", near.stream().map(word -> "'" + word + "'").toList()) + "?";
        }
        if (known.isEmpty()) {
            return "there is nothing to choose from.";
        }
        String rest = known.size() > MAX_LISTED ? " and " + (known.size() - MAX_LISTED) + " more" : "";
        return "choose one of " + String.join(", ", known.stream().limit(MAX_LISTED).toList()) + rest + ".";
    }

    private static List<String> near(String written, Collection<String> known) {
        int tolerance = Math.max(1, Math.min(written.length(), MAX_LENGTH) / 3);
        return known.stream().filter(word -> distance(written, word) <= tolerance)
                .sorted(Comparator.comparingInt(word -> distance(written, word))).limit(3).toList();
    }

    /** The Levenshtein distance, regardless of case; of very long words only the beginning counts. */
    static int distance(String left, String right) {
        String a = fold(left);
        String b = fold(right);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String fold(String word) {
        return word.substring(0, Math.min(word.length(), MAX_LENGTH)).toLowerCase(Locale.ROOT);
    }
}
