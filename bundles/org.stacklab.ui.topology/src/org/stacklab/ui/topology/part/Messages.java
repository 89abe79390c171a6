package org.stacklab.ui.topology.part;

import org.eclipse.osgi.util.NLS;

/** The texts of the sheet. */
final class Messages extends NLS {
    public static String note;
    public static String move;
    public static String emptySheet;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.part.messages", Messages.class);
    }

    private Messages() {
    }
}
