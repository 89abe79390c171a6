package org.stacklab.app;

import org.eclipse.osgi.util.NLS;

/** The words of this package in the user's language. */
final class Messages extends NLS {
    public static String Application_open;
    public static String LabProjects_noLessons;
    public static String Application_unwritable;
    public static String LabFiles_missing;
    public static String LabProjects_noSamples;
    public static String Menu_edit;
    public static String Menu_file;
    public static String Menu_help;
    public static String Menu_new;
    public static String Menu_perspectives;
    public static String Menu_recent;
    public static String Menu_views;
    public static String Menu_window;
    public static String Splash_claim;
    public static String Splash_title;

    static {
        initializeMessages("org.stacklab.app.messages", Messages.class);
    }

    private Messages() {
    }
}
