package org.stacklab.ui.topology.action;

import org.eclipse.osgi.util.NLS;

/** The texts of the actions. */
final class Messages extends NLS {
    public static String diagram;
    public static String align;
    public static String duplicate;
    public static String align_left;
    public static String align_center;
    public static String align_right;
    public static String align_top;
    public static String align_middle;
    public static String align_bottom;
    public static String straighten;
    public static String auto_layout;
    public static String grid;
    public static String snap;
    public static String palette;
    public static String zoom_in;
    public static String zoom_out;
    public static String original_size;
    public static String fit;
    public static String export_image;
    public static String cut;
    public static String copy;
    public static String paste;
    public static String delete;
    public static String because;
    public static String selectSomething;
    public static String selectMachine;
    public static String selectBent;
    public static String selectTwo;
    public static String largest;
    public static String smallest;
    public static String nothingToPaste;
    public static String layingOut;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.action.messages", Messages.class);
    }

    private Messages() {
    }
}
