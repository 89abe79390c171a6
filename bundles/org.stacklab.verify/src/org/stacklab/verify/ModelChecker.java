package org.stacklab.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stacklab.sim.Stop;
import org.stacklab.verify.Verification.Outcome;
import org.stacklab.verify.Verification.Verdict;

/**
 * Explores every run of a declared firmware on an abstract card, breadth first, so that every trace is a shortest one; then looks for
 * circles depth first.
 */
public final class ModelChecker {
    /** Most states that are kept unless told otherwise; about 50 bytes each. */
    public static final int MAX_STATES = 10_000_000;
    private static final Property[] PROPERTIES = Property.values();
    private static final int NOWHERE = -1;
    private static final int STOP_MASK = (1 << 14) - 1;

    private final Card card;
    private final Traffic traffic;
    private final Stop stop;
    private final CardModel model;
    private final CardState start = new CardState();
    private final CardState here = new CardState();
    private final Formulas formulas;
    private final StateStore store;
    /** For each property the first state that shows it. */
    private final int[] shown = new int[PROPERTIES.length];
    private long transitions;

    /**
     * Prepares an exploration.
     *
     * @param card the card with its firmware
     * @param traffic the packets
     * @param maxStates most states to keep
     * @param stop a request to give up
     */
    public ModelChecker(Card card, Traffic traffic, int maxStates, Stop stop) {
        this.card = card;
        this.traffic = traffic;
        this.stop = stop;
        model = new CardModel(card, traffic);
        start.copyFrom(model.state());
        formulas = new Formulas(card, model.threads());
        store = new StateStore(maxStates);
        Arrays.fill(shown, NOWHERE);
    }

    /**
     * Explores all states.
     *
     * @return the verdicts, or null if a stop was requested
     * @throws TooManyStatesException if there are more than may be kept
     */
    public Verification run() throws TooManyStatesException {
        store.add(model.state(), NOWHERE, NOWHERE);
        for (int i = 0; i < store.size(); i++) {
            if ((i & STOP_MASK) == 0 && stop.isRequested()) {
                return null;
            }
            expand(i);
        }
        shown[Property.TERMINATION.ordinal()] = new CircleSearch(model, store).run();
        Claims claims = new Claims(card, traffic);
        List<Verdict> verdicts = new ArrayList<>();
        for (Property property : PROPERTIES) {
            verdicts.add(verdict(property, claims.claims(property)));
        }
        return new Verification(traffic, store.size(), transitions, verdicts);
    }

    private void expand(int index) throws TooManyStatesException {
        CardState state = model.state();
        store.load(index, here);
        state.copyFrom(here);
        look(index);
        boolean stuck = true;
        boolean heldBack = true;
        for (int step = 0; step < model.stepCount(); step++) {
            if (model.step(step)) {
                stuck = false;
                heldBack &= model.isTakenByFarEnd(step);
                transitions++;
                store.add(state, index, step);
                state.copyFrom(here);
            }
        }
        if (stuck && !state.isFaulty()) {
            ended(index);
        } else if (!stuck && heldBack && model.board().in().isWaiting()) {
            show(Property.BACK_PRESSURE, index);
        }
    }

    private void look(int index) {
        for (Property property : PROPERTIES) {
            if (shown[property.ordinal()] == NOWHERE && formulas.shows(property, model.board())) {
                shown[property.ordinal()] = index;
            }
        }
    }

    private void ended(int index) {
        if (!model.isFinished()) {
            show(Property.NO_DEADLOCK, index);
        } else if (!model.isEverythingReturned()) {
            show(Property.BUFFERS, index);
        }
    }

    private void show(Property property, int index) {
        if (shown[property.ordinal()] == NOWHERE) {
            shown[property.ordinal()] = index;
        }
    }

    private Verdict verdict(Property property, boolean claimed) {
        int index = shown[property.ordinal()];
        Trace trace = index == NOWHERE ? null : trace(index);
        boolean good = property.kind() == Property.Kind.WITNESS == (trace != null);
        return new Verdict(property, good ? Outcome.HOLDS : claimed ? Outcome.FAILS : Outcome.NOT_CLAIMED, trace);
    }

    private Trace trace(int index) {
        ArrayDeque<Integer> path = new ArrayDeque<>();
        for (int i = index; store.parent(i) != NOWHERE; i = store.parent(i)) {
            path.addFirst(store.step(i));
        }
        model.state().copyFrom(start);
        return new Trace(path.stream().map(model::tell).toList());
    }
}
