package org.stacklab.ui.timeflow;

import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeText;

/** What is said about a rectangle in words. */
final class Explanation {
    private Explanation() {
    }

    /** When it began and ended, for example {@code from 10.0 us to 310.2 us}. */
    static String times(ChartModel model, int rectangle) {
        return "from " + TimeText.of(model.startPs(rectangle)) + " to " + TimeText.of(model.endPs(rectangle));
    }

    /** A text in lines of limited length, broken between words. */
    static String wrap(String text, int columns) {
        StringBuilder lines = new StringBuilder();
        for (String paragraph : text.split("\n")) {
            int room = 0;
            for (String word : paragraph.split(" ")) {
                boolean first = lines.isEmpty();
                boolean fits = room > word.length();
                lines.append(first ? "" : fits ? " " : "\n").append(word);
                room = (fits ? room - 1 : columns) - word.length();
            }
        }
        return lines.toString();
    }
}
