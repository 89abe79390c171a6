package org.eclipse.jface.util;

/**
 * Argument checks GEF 3.2 calls and JFace no longer has.
 *
 * <p>Only the methods GEF refers to; our own code uses {@link org.eclipse.core.runtime.Assert}.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Refuses a null argument.
     *
     * @param object the argument
     * @throws IllegalArgumentException if it is null
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "an argument is null");
    }

    /**
     * Refuses a null argument.
     *
     * @param object the argument
     * @param message what to say about it
     * @throws IllegalArgumentException if it is null
     */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, message);
    }

    /**
     * Refuses a broken condition.
     *
     * @param condition what must hold
     * @return true, always
     * @throws IllegalArgumentException if it does not hold
     */
    public static boolean isTrue(boolean condition) {
        return isTrue(condition, "a condition does not hold");
    }

    /**
     * Refuses a broken condition.
     *
     * @param condition what must hold
     * @param message what to say about it
     * @return true, always
     * @throws IllegalArgumentException if it does not hold
     */
    public static boolean isTrue(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("assertion failed: " + message);
        }
        return true;
    }
}
