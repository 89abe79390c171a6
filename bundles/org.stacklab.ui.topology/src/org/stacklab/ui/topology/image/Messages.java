package org.stacklab.ui.topology.image;

import org.eclipse.osgi.util.NLS;

/** The texts of the export. */
final class Messages extends NLS {
    public static String title;
    public static String vector;
    public static String pixels;
    public static String writing;
    public static String failed;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.image.messages", Messages.class);
    }

    private Messages() {
    }
}
