package org.stacklab.app.preference;

import org.eclipse.osgi.util.NLS;

/** The words of this package in the user's language. */
final class Messages extends NLS {
    public static String Console_print;
    public static String Running_again;
    public static String Running_description;
    public static String Running_short;
    public static String Running_shortMistake;

    static {
        initializeMessages("org.stacklab.app.preference.messages", Messages.class);
    }

    private Messages() {
    }
}
