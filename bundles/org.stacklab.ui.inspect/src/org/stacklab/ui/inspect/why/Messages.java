package org.stacklab.ui.inspect.why;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the user's language. */
final class Messages extends NLS {
    public static String GainTable_cost;
    public static String GainTable_impossible;
    public static String GainTable_latency;
    public static String GainTable_latencyConfirmed;
    public static String GainTable_overload;
    public static String GainTable_takes;
    public static String GainTable_throughput;
    public static String GainTable_throughputConfirmed;
    public static String GainTable_where;
    public static String IdleTree_link;
    public static String IdleTree_none;
    public static String LossTable_culprit;
    public static String LossTable_lost;
    public static String LossTable_notEnded;
    public static String LossTable_packet;
    public static String LossTable_resource;
    public static String LossTable_share;
    public static String WhyView_alone;
    public static String WhyView_bound;
    public static String WhyView_confirm;
    public static String WhyView_confirmHelp;
    public static String WhyView_confirming;
    public static String WhyView_explaining;
    public static String WhyView_hint;
    public static String WhyView_idle;
    public static String WhyView_losses;
    public static String WhyView_noRecord;
    public static String WhyView_overload;
    public static String WhyView_select;
    public static String WhyView_selected;

    static {
        NLS.initializeMessages("org.stacklab.ui.inspect.why.messages", Messages.class);
    }

    private Messages() {
    }
}
