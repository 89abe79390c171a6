package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.LabSpec;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Reason;
import org.stacklab.timeflow.TimeText;
import org.stacklab.ui.catalogue.Phrases;

/** What is said in words about the rectangles of a run. */
final class Explanation {
    private static final int TIP_COLUMNS = 76;
    private static final int TIP_COSTS = 2;

    private final OwnWork work;

    /** Explains runs of a lab. */
    Explanation(LabSpec lab) {
        work = new OwnWork(lab);
    }

    private static Reason reason(ChartModel model) {
        return new Reason(model, Locale.getDefault(), Phrases.current()::say);
    }

    /** What a rectangle is and when it began and ended. */
    static String title(ChartModel model, int rectangle) {
        long startPs = model.startPs(rectangle);
        long endPs = model.endPs(rectangle);
        return reason(model).title(rectangle) + ", " + NLS.bind(Messages.Explanation_Times,
                TimeText.at(startPs, endPs - startPs), TimeText.at(endPs, endPs - startPs));
    }

    /** Why a rectangle is as long as it is, and below that which costs it is made of. */
    List<String> lines(ChartModel model, int rectangle) {
        return lines(model, rectangle, work.all(model, rectangle));
    }

    private static List<String> lines(ChartModel model, int rectangle, List<String> costs) {
        List<String> lines = new ArrayList<>();
        lines.add(reason(model).text(rectangle));
        costs.forEach(cost -> lines.add("\u2022 " + cost));
        return lines;
    }

    /** All of it in short, in lines that fit a tip. */
    String tip(ChartModel model, int rectangle) {
        return wrap(title(model, rectangle) + "\n" + String.join("\n",
                lines(model, rectangle, work.greatest(model, rectangle, TIP_COSTS))), TIP_COLUMNS);
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
