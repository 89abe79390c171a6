package org.stacklab.compile;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong with a lab, or should be known about its results.
 *
 * @param severity whether the lab can be run all the same
 * @param element what it belongs to: an element, or a setting of one
 * @param path the element's name for people, for example {@code sender.myri0}
 * @param key the property or attribute it is about, for example {@code mtu}; empty when it is the element as a whole
 * @param message one sentence that says what is wrong and how to mend it
 */
public record Diagnostic(Severity severity, EObject element, String path, String key, String message) {
    /** How bad it is. */
    public enum Severity {
        /** The lab cannot be run. */
        ERROR,
        /** The lab can be run, but probably does not do what its author wants. */
        WARNING,
        /** The lab can be run, but the papers never measured its parts together. */
        EXTRAPOLATION
    }

    /**
     * Whether something should be mended.
     *
     * @return true for an error or a warning
     */
    public boolean isMistake() {
        return severity != Severity.EXTRAPOLATION;
    }

    /**
     * Whether the lab cannot be run.
     *
     * @return true for an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
