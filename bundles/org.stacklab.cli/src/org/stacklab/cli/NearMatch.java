package org.stacklab.cli;

import java.util.Collection;
import org.stacklab.compile.Nearest;

/** Asks a user what was meant. */
final class NearMatch {
    private NearMatch() {
    }

    /** A question for the candidate nearest to a word, or nothing when none is near. */
    static String hint(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates).stream().findFirst().map(nearest -> "; did you mean " + nearest + "?").orElse("");
    }
}
