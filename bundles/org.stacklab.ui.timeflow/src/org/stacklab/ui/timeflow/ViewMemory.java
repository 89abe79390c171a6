package org.stacklab.ui.timeflow;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.ui.IMemento;
import org.stacklab.ui.run.Focus;

/** What the view still knows after a restart: its filter, and where the user looked in which lab. */
final class ViewMemory {
    private static final String FILTER = "filter";
    private static final String LAB = "lab";
    private static final String[] FOCUS = {"fromPs", "toPs", "cursorPs", "otherPs"};

    private String filter = "";
    private String lab = "";
    private Focus focus = Focus.on(0);

    void read(IMemento memento) {
        if (memento == null || memento.getString(LAB) == null) {
            return;
        }
        filter = Objects.requireNonNullElse(memento.getString(FILTER), "");
        long[] ps = new long[FOCUS.length];
        try {
            for (int i = 0; i < ps.length; i++) {
                ps[i] = Long.parseLong(Objects.requireNonNullElse(memento.getString(FOCUS[i]), ""));
            }
            focus = new Focus(ps[0], ps[1], ps[2], ps[3], 0, 0);
            lab = memento.getString(LAB);
        } catch (IllegalArgumentException e) {
            // A file somebody has edited: the view begins as if it had never been open.
            lab = "";
        }
    }

    void write(IMemento memento) {
        memento.putString(FILTER, filter);
        memento.putString(LAB, lab);
        long[] ps = {focus.fromPs(), focus.toPs(), focus.cursorPs(), focus.otherPs()};
        for (int i = 0; i < ps.length; i++) {
            memento.putString(FOCUS[i], Long.toString(ps[i]));
        }
    }

    String filter() {
        return filter;
    }

    void setFilter(String newFilter) {
        filter = newFilter;
    }

    void remember(String newLab, Focus newFocus) {
        lab = newLab;
        focus = newFocus.withSelection(0, 0);
    }

    /** Where the user looked in a lab, if it is the one he looked at last. */
    Optional<Focus> recall(String wantedLab) {
        return lab.equals(wantedLab) && focus.toPs() > 0 ? Optional.of(focus) : Optional.empty();
    }
}
