package org.stacklab.ui.inspect.plots;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the user's language. */
final class Messages extends NLS {
    public static String PlotChart_calibrated;
    public static String PlotChart_published;
    public static String PlotsView_axesHelp;
    public static String PlotsView_drawing;
    public static String PlotsView_export;
    public static String PlotsView_hint;
    public static String PlotsView_keep;
    public static String PlotsView_keepHelp;
    public static String PlotsView_latency;
    public static String PlotsView_noRun;
    public static String PlotsView_ready;
    public static String PlotsView_runSweep;
    public static String PlotsView_sweep;
    public static String PlotsView_sweeping;
    public static String PlotsView_throughput;
    public static String PlotsView_writing;
    public static String PlotsView_written;
    public static String Settings_nothing;

    static {
        NLS.initializeMessages("org.stacklab.ui.inspect.plots.messages", Messages.class);
    }

    private Messages() {
    }
}
