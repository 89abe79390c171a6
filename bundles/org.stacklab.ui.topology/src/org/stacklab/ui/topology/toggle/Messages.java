package org.stacklab.ui.topology.toggle;

import org.eclipse.osgi.util.NLS;

/** The texts of the optimizations. */
final class Messages extends NLS {
    public static String hint;
    public static String nothing;
    public static String various;
    public static String presetOfLab;
    public static String ownChoice;
    public static String ownConfiguration;
    public static String host;
    public static String everything;
    public static String card;
    public static String cable;
    public static String crossbar;
    public static String workload;
    public static String set;
    public static String setPreset;
    public static String explanation;
    public static String presetExplanation;
    public static String stated;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.toggle.messages", Messages.class);
    }

    private Messages() {
    }
}
