package org.stacklab.ui.topology.file;

import org.eclipse.osgi.util.NLS;

/** The texts about files. */
final class Messages extends NLS {
    public static String keeping;
    public static String reading;
    public static String saving;
    public static String restoreTitle;
    public static String restoreQuestion;
    public static String restore;
    public static String discard;
    public static String changedTitle;
    public static String changedQuestion;
    public static String reload;
    public static String keep;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.file.messages", Messages.class);
    }

    private Messages() {
    }
}
