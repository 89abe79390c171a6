package org.stacklab.ui.topology;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor and its palette. */
final class Messages extends NLS {
    public static String tools;
    public static String select;
    public static String selectSeveral;
    public static String machines;
    public static String connections;
    public static String notes;
    public static String host;
    public static String hostHint;
    public static String switchPort;
    public static String switchPortHint;
    public static String note;
    public static String noteHint;
    public static String cardHint;
    public static String cableHint;
    public static String workloadHint;
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
