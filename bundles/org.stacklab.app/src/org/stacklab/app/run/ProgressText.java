package org.stacklab.app.run;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.stacklab.timeflow.TimeText;

/** How far a run has come, in words. */
final class ProgressText {
    private static final long MS_PER_S = 1000;
    private static final long S_PER_MIN = 60;

    private ProgressText() {
    }

    /** For example {@code 3 of 10 messages delivered, 412.3 us, 1,200,000 events/s, about 5 s left}. */
    static String of(Progress progress) {
        String text = NLS.bind(Messages.Progress_text, new Object[] {number(progress.delivered()), number(progress.planned()),
            TimeText.of(progress.nowPs()), number(progress.eventsPerSec())});
        return progress.leftMs() == Progress.UNKNOWN ? text : NLS.bind(Messages.Progress_left, text, left(progress.leftMs()));
    }

    /** A number with its thousands set apart, as the user's language does. */
    static String number(long number) {
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%,d", number);
    }

    private static String left(long ms) {
        long seconds = Math.ceilDiv(ms, MS_PER_S);
        return seconds < 2 * S_PER_MIN ? seconds + " s" : Math.ceilDiv(seconds, S_PER_MIN) + " min";
    }
}
