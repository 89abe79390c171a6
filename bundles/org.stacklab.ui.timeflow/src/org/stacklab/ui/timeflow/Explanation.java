package org.stacklab.ui.timeflow;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Reason;
import org.stacklab.timeflow.TimeText;

/** What is said about a rectangle in words. */
final class Explanation {
    private Explanation() {
    }

    /** When it began and ended, for example {@code from 10.0 us to 310.2 us}. */
    static String times(ChartModel model, int rectangle) {
        return NLS.bind(Messages.Explanation_Times, TimeText.of(model.startPs(rectangle)), TimeText.of(model.endPs(rectangle)));
    }

    /** What is measured, and why the selected rectangle is as long as it is. */
    static String of(ViewState state) {
        String measured = state.cursors().text();
        String why = state.selected() == ViewState.NOTHING ? "" : why(state.model(), state.selected());
        String between = measured.isEmpty() || why.isEmpty() ? "" : "\n";
        return measured.isEmpty() && why.isEmpty() ? Messages.Chart_Hint : measured + between + why;
    }

    private static String why(ChartModel model, int rectangle) {
        Reason reason = new Reason(model, Locale.getDefault());
        return reason.title(rectangle) + ", " + times(model, rectangle) + ": " + reason.text(rectangle);
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
