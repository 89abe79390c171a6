package org.stacklab.ui.inspect.resources;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the user's language. */
final class Messages extends NLS {
    public static String LoadCanvas_tip;
    public static String LoadPainter_waiting;
    public static String ResourcesView_copied;
    public static String ResourcesView_idle;
    public static String ResourcesView_measuring;
    public static String ResourcesView_nothing;

    static {
        NLS.initializeMessages("org.stacklab.ui.inspect.resources.messages", Messages.class);
    }

    private Messages() {
    }
}
