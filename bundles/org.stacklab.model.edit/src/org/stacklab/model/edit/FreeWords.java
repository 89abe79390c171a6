package org.stacklab.model.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names or ids that are taken, and free ones for as many newcomers as there are. */
final class FreeWords {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Takes a word; answers whether it was free. */
    boolean take(String word) {
        return taken.add(word);
    }

    /** Takes the stem with the smallest number from 1 on that is free. What is taken stays so, so nobody has to begin at 1 again. */
    String takeNumbered(String stem) {
        int number = next.getOrDefault(stem, 1);
        while (!take(stem + number)) {
            number++;
        }
        next.put(stem, number + 1);
        return stem + number;
    }
}
