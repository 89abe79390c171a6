package org.stacklab.ui.topology.property;

import org.eclipse.osgi.util.NLS;

/** The texts of the properties. */
final class Messages extends NLS {
    public static String element;
    public static String name;
    public static String description;
    public static String text;
    public static String noName;
    public static String processor;
    public static String chipset;
    public static String kernel;
    public static String part;
    public static String partHint;
    public static String notInCatalogue;
    public static String setHere;
    public static String ofPart;
    public static String byDefault;
    public static String stated;
    public static String explanation;
    public static String bounds;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.property.messages", Messages.class);
    }

    private Messages() {
    }
}
