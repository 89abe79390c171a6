package org.stacklab.verify;

/** A pattern of traffic has more states than may be kept. */
public final class TooManyStatesException extends Exception {
    private static final long serialVersionUID = 1;

    TooManyStatesException(int maxStates) {
        super("this traffic leads to more than " + maxStates + " states: give fewer or shorter packets.");
    }
}
