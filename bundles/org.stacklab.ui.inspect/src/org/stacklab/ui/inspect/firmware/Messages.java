package org.stacklab.ui.inspect.firmware;

import org.eclipse.osgi.util.NLS;

/** The texts of this package in the user's language. */
final class Messages extends NLS {
    public static String Example_fails;
    public static String Example_shows;
    public static String FirmwareView_atCursor;
    public static String FirmwareView_beyond;
    public static String FirmwareView_card;
    public static String FirmwareView_next;
    public static String FirmwareView_noCard;
    public static String FirmwareView_noCursor;
    public static String FirmwareView_otherExample;
    public static String FirmwareView_previous;
    public static String FirmwareView_transitions;
    public static String FirmwareView_verdict;
    public static String FirmwareView_verify;
    public static String FirmwareView_verifying;
    public static String FirmwareView_watching;
    public static String TransitionTable_cost;
    public static String TransitionTable_does;
    public static String TransitionTable_from;
    public static String TransitionTable_to;
    public static String TransitionTable_when;
    public static String VerdictTree_explored;
    public static String VerdictTree_fails;
    public static String VerdictTree_hint;
    public static String VerdictTree_holds;
    public static String VerdictTree_notClaimed;
    public static String VerdictTree_show;
    public static String VerdictTree_showHelp;
    public static String Wording_always;
    public static String Wording_and;

    static {
        NLS.initializeMessages("org.stacklab.ui.inspect.firmware.messages", Messages.class);
    }

    private Messages() {
    }
}
