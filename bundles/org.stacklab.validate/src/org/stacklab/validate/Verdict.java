package org.stacklab.validate;

/** What becomes of a row. */
public enum Verdict {
    /** The emulator shows what the paper states, within the tolerance. */
    HOLDS("holds"),
    /** It does not. */
    FAILS("fails"),
    /** It does not, and cannot together with other statements of the same paper. */
    CONTRADICTED("contradicted by the paper itself"),
    /** There is nothing to compare. */
    NOT_CHECKABLE("not checkable");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /**
     * The verdict for people and files.
     *
     * @return a few words
     */
    public String text() {
        return text;
    }
}
