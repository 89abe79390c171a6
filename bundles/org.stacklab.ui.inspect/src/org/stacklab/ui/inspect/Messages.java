package org.stacklab.ui.inspect;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the user's language. */
final class Messages extends NLS {
    public static String Background_broken;
    public static String Background_failed;
    public static String RunView_live;
    public static String RunView_noRun;
    public static String RunView_possible;

    static {
        NLS.initializeMessages("org.stacklab.ui.inspect.messages", Messages.class);
    }

    private Messages() {
    }
}
