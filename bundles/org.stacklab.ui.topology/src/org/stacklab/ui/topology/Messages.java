package org.stacklab.ui.topology;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class Messages extends NLS {
    public static String switchToggles;
    public static String openLab;
    public static String filesOnly;
    public static String noLab;
    public static String listing;
    public static String reading;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.messages", Messages.class);
    }

    private Messages() {
    }
}
