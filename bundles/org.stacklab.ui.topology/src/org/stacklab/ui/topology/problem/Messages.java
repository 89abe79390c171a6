package org.stacklab.ui.topology.problem;

import org.eclipse.osgi.util.NLS;

/** What the quick fixes are called. */
final class Messages extends NLS {
    public static String rename;
    public static String takeBack;
    public static String setTo;
    public static String choosePart;
    public static String connect;
    public static String addCard;
    public static String delete;
    public static String menu;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.problem.messages", Messages.class);
    }

    private Messages() {
    }
}
