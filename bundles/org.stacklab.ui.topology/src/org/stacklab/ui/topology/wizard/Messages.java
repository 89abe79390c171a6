package org.stacklab.ui.topology.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizard. */
final class Messages extends NLS {
    public static String title;
    public static String beginning;
    public static String beginningPrompt;
    public static String beginWith;
    public static String preset;
    public static String noPreset;
    public static String file;
    public static String filePrompt;
    public static String fileName;
    public static String empty;
    public static String twoHosts;
    public static String star;
    public static String sample;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.wizard.messages", Messages.class);
    }

    private Messages() {
    }
}
