package org.stacklab.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;

/** The pages one came through, as browsers keep them. */
final class History {
    private final Deque<Page> before = new ArrayDeque<>();
    private final Deque<Page> after = new ArrayDeque<>();
    private Page now;

    /** Goes to a page; what was ahead is forgotten. A page of the same id takes the place of the one before. */
    void visit(Page page) {
        if (now != null && !now.id().equals(page.id())) {
            before.push(now);
            after.clear();
        }
        now = page;
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    boolean canGoForward() {
        return !after.isEmpty();
    }

    /** Goes back, if it can, and says where it is then. */
    Page back() {
        return move(before, after);
    }

    /** Goes forward, if it can, and says where it is then. */
    Page forward() {
        return move(after, before);
    }

    private Page move(Deque<Page> from, Deque<Page> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
        }
        return now;
    }
}
