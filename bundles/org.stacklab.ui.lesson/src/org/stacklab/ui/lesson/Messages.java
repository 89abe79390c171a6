package org.stacklab.ui.lesson;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {
    public static String View_Empty;
    public static String View_Lesson;
    public static String View_Figure;
    public static String View_Points;
    public static String View_Start;
    public static String View_Reading;
    public static String Start_Title;
    public static String Start_Failed;
    public static String Sheet_Switch;
    public static String Sheet_Run;
    public static String Sheet_Answer;
    public static String Sheet_HandIn;
    public static String Ask_Title;
    public static String Ask_Check;
    public static String Ask_Points;
    public static String Ask_Checking;
    public static String Ask_Number;
    public static String Ask_Task;
    public static String Ask_Browse;
    public static String Ask_Result;
    public static String Ask_NothingSaid;
    public static String Ask_NotKept;
    public static String Set_NoLab;

    static {
        NLS.initializeMessages("org.stacklab.ui.lesson.messages", Messages.class);
    }

    private Messages() {
    }
}
