package org.stacklab.ui.timeflow;

import java.util.List;

/**
 * What is drawn over and under the rectangles.
 *
 * @param transition from the run before to this one, {@link Transition#NONE} when there was none or it is not wanted
 * @param bookmarks instants with names
 * @param arrows whether arrows show the way of the packet that is followed
 * @param byCulprit whether the hatching has the colours of the culprits
 * @param bandFrom where on the canvas the user has begun to drag
 * @param bandTo where he is now; the same when he does not drag
 */
record Overlay(Transition transition, List<Bookmark> bookmarks, boolean arrows, boolean byCulprit, int bandFrom, int bandTo) {
    static final Overlay PLAIN = new Overlay(Transition.NONE, List.of(), true, true, 0, 0);

    Overlay with(Transition newTransition) {
        return new Overlay(newTransition, bookmarks, arrows, byCulprit, bandFrom, bandTo);
    }

    Overlay with(List<Bookmark> newBookmarks) {
        return new Overlay(transition, List.copyOf(newBookmarks), arrows, byCulprit, bandFrom, bandTo);
    }

    Overlay with(boolean newArrows, boolean newByCulprit) {
        return new Overlay(transition, bookmarks, newArrows, newByCulprit, bandFrom, bandTo);
    }

    Overlay withBand(int from, int to) {
        return new Overlay(transition, bookmarks, arrows, byCulprit, from, to);
    }
}
