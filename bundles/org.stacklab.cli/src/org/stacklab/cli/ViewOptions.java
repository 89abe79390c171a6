package org.stacklab.cli;

import java.util.List;
import java.util.Optional;
import org.stacklab.export.View;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.timeflow.TimeRange;

/** What of a run is exported, and how large. */
final class ViewOptions {
    static final Option FROM = Option.of("--from", "TIME", "leave out what ended before, for example 120us");
    static final Option TO = Option.of("--to", "TIME", "leave out what began after");
    static final Option SCALE = Option.of("--scale", "FACTOR", "pixels of png for each of the drawing, 0.1 to 8");
    static final Option PAGES = Option.of("--pages", "N", "pages of pdf, 1 to " + View.MAX_PAGES
            + "; as many as the chart needs if not given");
    /** All of them. */
    static final List<Option> ALL = List.of(FROM, TO, SCALE, PAGES);
    private static final double MIN_SCALE = 0.1;
    private static final double MAX_SCALE = 8;

    private ViewOptions() {
    }

    /** What the options say. */
    static View of(Arguments arguments) throws UserMistake {
        return new View(range(arguments), scale(arguments.value(SCALE)), pages(arguments.value(PAGES)));
    }

    /** What {@link #FROM} and {@link #TO} say. */
    static TimeRange range(Arguments arguments) throws UserMistake {
        long fromPs = time(arguments, FROM, View.EVERYTHING.range().startPs());
        long toPs = time(arguments, TO, View.EVERYTHING.range().endPs());
        if (toPs < fromPs) {
            throw new UserMistake("--to " + arguments.value(TO).orElseThrow() + " is before --from: give a later time.");
        }
        return new TimeRange(fromPs, toPs);
    }

    private static long time(Arguments arguments, Option option, long otherwisePs) throws UserMistake {
        Optional<String> given = arguments.value(option);
        try {
            return given.isEmpty() ? otherwisePs : RunParameters.START.parse(given.get());
        } catch (BadValueException e) {
            throw new UserMistake(option.name() + " cannot be '" + given.get() + "': give a time such as 120us or 1.5ms.");
        }
    }

    private static double scale(Optional<String> given) throws UserMistake {
        try {
            double scale = given.isEmpty() ? View.EVERYTHING.scale() : Double.parseDouble(given.get());
            if (scale >= MIN_SCALE && scale <= MAX_SCALE) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        throw new UserMistake("--scale cannot be '" + given.orElseThrow() + "': give a number from " + MIN_SCALE + " to " + MAX_SCALE
                + ".");
    }

    private static int pages(Optional<String> given) throws UserMistake {
        try {
            int pages = given.isEmpty() ? View.EVERYTHING.pages() : Integer.parseInt(given.get());
            if (given.isEmpty() || pages >= 1 && pages <= View.MAX_PAGES) {
                return pages;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        throw new UserMistake("--pages cannot be '" + given.orElseThrow() + "': give a number from 1 to " + View.MAX_PAGES + ".");
    }
}
