package org.stacklab.app.run;

import org.eclipse.osgi.util.NLS;

/** The words of this package in the user's language. */
final class Messages extends NLS {
    public static String Console_name;
    public static String Drive_back;
    public static String Drive_broken;
    public static String Drive_name;
    public static String LabToRun_broken;
    public static String LabToRun_more;
    public static String LabToRun_noChart;
    public static String LabToRun_oneMore;
    public static String Pace_full;
    public static String Pace_perSecond;
    public static String Pace_tip;
    public static String Progress_left;
    public static String Progress_text;
    public static String Resume_pause;
    public static String Resume_pauseTip;
    public static String Resume_resume;
    public static String Resume_resumeTip;
    public static String Status_ended;
    public static String Status_paced;
    public static String Status_paused;
    public static String Status_start;
    public static String Summary_delivered;
    public static String Summary_eventLimit;
    public static String Summary_latencies;
    public static String Summary_latency;
    public static String Summary_paused;
    public static String Summary_spanLimit;
    public static String Summary_starved;
    public static String Summary_stopped;
    public static String Summary_throughput;
    public static String Summary_time;
    public static String Summary_timeLimit;
    public static String Summary_was;
    public static String Until_delivered;
    public static String Until_dropped;
    public static String Until_events;
    public static String Until_goesOn;
    public static String Until_noNumber;
    public static String Until_noTime;
    public static String Until_occasion;
    public static String Until_passed;
    public static String Until_rectangle;
    public static String Until_sent;
    public static String Until_starts;
    public static String Until_time;
    public static String Until_title;
    public static String Until_value;

    static {
        initializeMessages("org.stacklab.app.run.messages", Messages.class);
    }

    private Messages() {
    }
}
