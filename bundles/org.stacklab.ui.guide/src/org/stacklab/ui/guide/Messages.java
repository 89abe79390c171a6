package org.stacklab.ui.guide;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {
    public static String Follow_failed;
    public static String Follow_noFile;
    public static String Guide_back;
    public static String Guide_forward;
    public static String Guide_reading;
    public static String Guide_search;
    public static String Results_none;
    public static String Results_some;

    static {
        initializeMessages("org.stacklab.ui.guide.messages", Messages.class);
    }

    private Messages() {
    }
}
