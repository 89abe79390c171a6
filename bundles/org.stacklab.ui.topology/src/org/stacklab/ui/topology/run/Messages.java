package org.stacklab.ui.topology.run;

import org.eclipse.osgi.util.NLS;

/** The texts of the run mode. */
final class Messages extends NLS {
    public static String shown;
    public static String running;

    static {
        NLS.initializeMessages("org.stacklab.ui.topology.run.messages", Messages.class);
    }

    private Messages() {
    }
}
