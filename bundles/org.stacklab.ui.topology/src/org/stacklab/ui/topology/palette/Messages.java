package org.stacklab.ui.topology.palette;

import org.eclipse.osgi.util.NLS;

/** The texts of the palette. */
final class Messages extends NLS {
    public static String palette;
    public static String select;
    public static String selectHint;
    public static String selectSeveral;
    public static String selectSeveralHint;
    public static String hosts;
    public static String cards;
    public static String switches;
    public static String cables;
    public static String workloads;
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
    public static String needsMachine;
    public static String needsEnds;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.palette.messages", Messages.class);
    }

    private Messages() {
    }
}
