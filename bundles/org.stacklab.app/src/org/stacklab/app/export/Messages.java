package org.stacklab.app.export;

import org.eclipse.osgi.util.NLS;

/** The words of this package in the user's language. */
final class Messages extends NLS {
    public static String Dialog_all;
    public static String Dialog_browse;
    public static String Dialog_export;
    public static String Dialog_folder;
    public static String Dialog_format;
    public static String Dialog_formats;
    public static String Dialog_inView;
    public static String Dialog_message;
    public static String Dialog_noFolder;
    public static String Dialog_noFormat;
    public static String Dialog_replaces;
    public static String Dialog_scale;
    public static String Dialog_stretch;
    public static String Dialog_title;
    public static String Job_failed;
    public static String Job_name;
    public static String Job_noFolder;
    public static String Job_written;

    static {
        initializeMessages("org.stacklab.app.export.messages", Messages.class);
    }

    private Messages() {
    }
}
