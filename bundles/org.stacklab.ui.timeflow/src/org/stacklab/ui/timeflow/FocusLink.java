package org.stacklab.ui.timeflow;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Navigator;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.run.Focus;
import org.stacklab.ui.run.RunDisplay;

/** Keeps the chart and all other views looking at the same place: stretch of time, cursors, packet, span. */
final class FocusLink {
    private final RunDisplay display;
    private final ChartMoves moves;
    private final TimeFlowCanvas canvas;
    private final Consumer<Focus> follower = this::follow;
    /** While the chart follows it does not lead: what it shows may differ by a pixel from what it was told. */
    private boolean following;

    FocusLink(RunDisplay display, ChartMoves moves) {
        this.display = display;
        this.moves = moves;
        canvas = moves.canvas();
        display.addFollower(follower);
    }

    void dispose() {
        display.removeFollower(follower);
    }

    /** Tells the others where the chart looks. */
    void publish() {
        if (!following && canvas.state() != null && canvas.area() != null) {
            display.beginAxisAt(canvas.labelsPx());
            display.look(focusOf(canvas.state()));
        }
    }

    /** Does something of which the others are not told. */
    void quietly(Runnable what) {
        following = true;
        what.run();
        following = false;
    }

    /** Looks where the others look, at the same stretch of time too or only at the same packet, span and cursors. */
    void catchUp(boolean alsoRange) {
        Focus focus = display.focus();
        if (canvas.state() != null && !alsoRange) {
            Focus now = focusOf(canvas.state());
            focus = focus.withRange(now.fromPs(), now.toPs());
        }
        Focus wanted = focus;
        if (canvas.state() != null && canvas.area() != null) {
            quietly(() -> apply(wanted, focusOf(canvas.state()), false));
        }
        publish();
    }

    private Focus focusOf(ViewState state) {
        TimeRange seen = state.scale().visible(canvas.area().plotWidthPx());
        int span = state.selected() == ViewState.NOTHING ? 0 : mostDelayed(state.model(), state.selected());
        long fromPs = Math.max(0, seen.startPs());
        return new Focus(fromPs, Math.max(fromPs, seen.endPs()), state.cursors().aPs(), state.cursors().bPs(),
                state.followed().packet(), span);
    }

    /** The span of a rectangle that tells best why it is long: the one that lost the most time to others. */
    private static int mostDelayed(ChartModel model, int rectangle) {
        int[] worst = {model.firstSpan(rectangle)};
        model.forEachSpan(rectangle, span -> {
            if (lostPs(model.spans(), span) > lostPs(model.spans(), worst[0])) {
                worst[0] = span;
            }
        });
        return worst[0];
    }

    private static long lostPs(SpanStore spans, int span) {
        return spans.endPs(span) - spans.startPs(span) - spans.ownPs(span);
    }

    private void follow(Focus focus) {
        if (following || canvas.state() == null || canvas.area() == null) {
            return;
        }
        quietly(() -> apply(focus, focusOf(canvas.state()), true));
    }

    /** What is selected elsewhere is brought into view; what was selected before the chart was drawn anew is not, if that takes a jump. */
    private void apply(Focus focus, Focus now, boolean jump) {
        if (focus.fromPs() != now.fromPs() || focus.toPs() != now.toPs()) {
            look(focus);
        }
        canvas.setState(canvas.state().measure(new Cursors(focus.cursorPs(), focus.otherPs())));
        if (focus.packet() != now.packet() || focus.span() != now.span()) {
            select(focus, jump);
        }
    }

    private void look(Focus focus) {
        ViewState state = canvas.state();
        int widthPx = canvas.area().plotWidthPx();
        boolean everything = focus.fromPs() == 0 && focus.toPs() >= state.model().range().endPs();
        canvas.setState(everything ? state.fit(widthPx) : state.show(new TimeRange(focus.fromPs(), focus.toPs()), widthPx));
    }

    private void select(Focus focus, boolean jump) {
        ViewState state = canvas.state();
        OptionalInt rectangle = focus.span() == 0 || focus.span() > state.model().spans().size()
                || !state.model().spans().isEnded(focus.span()) ? OptionalInt.empty()
                : new Navigator(state.model()).rectangleOf(focus.span());
        if (jump && rectangle.isPresent()) {
            moves.reveal(rectangle.getAsInt());
        }
        int packet = focus.packet() <= state.model().packets().size() ? focus.packet() : 0;
        canvas.setState(canvas.state().select(rectangle.orElse(ViewState.NOTHING), packet));
    }
}
