package org.stacklab.ui.timeflow;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the language of the user. */
final class Messages extends NLS {
    public static String Access_Chart;
    public static String Access_Content;
    public static String Access_Legend;
    public static String Bar_Example;
    public static String Bar_Filter;
    public static String Bar_FilterHint;
    public static String Bar_Find;
    public static String Bar_FindHint;
    public static String Bar_NotFound;
    public static String Bookmark_Add;
    public static String Bookmark_Menu;
    public static String Bookmark_NoName;
    public static String Bookmark_Prompt;
    public static String Bookmark_Remove;
    public static String Bookmark_Title;
    public static String Chart_Hint;
    public static String Chart_NothingPasses;
    public static String Chart_NothingYet;
    public static String Chart_NoRun;
    public static String Chart_PaintFailed;
    public static String Compare_Add;
    public static String Compare_Curves;
    public static String Compare_Differences;
    public static String Compare_Hint;
    public static String Compare_Host;
    public static String Compare_Job;
    public static String Compare_Layer;
    public static String Compare_Longer;
    public static String Compare_Lost;
    public static String Compare_Mean;
    public static String Compare_Offset;
    public static String Compare_OffsetHint;
    public static String Compare_Received;
    public static String Compare_ReceivedAt;
    public static String Compare_Remove;
    public static String Compare_TooFew;
    public static String Cost_Setting;
    public static String Cost_Took;
    public static String Explanation_Times;
    public static String GoTo_Prompt;
    public static String GoTo_Title;
    public static String Legend_Ghost;
    public static String Legend_Lost;
    public static String Legend_Many;
    public static String Loader_Drawing;
    public static String Origin_Initial;
    public static String Origin_Lab;
    public static String Origin_Override;
    public static String Origin_Part;

    static {
        NLS.initializeMessages("org.stacklab.ui.timeflow.messages", Messages.class);
    }

    private Messages() {
    }
}
