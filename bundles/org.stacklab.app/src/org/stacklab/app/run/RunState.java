package org.stacklab.app.run;

import java.util.Locale;

/** What a session is doing. */
public enum RunState {
    /** There is no session. */
    NONE,
    /** Virtual time goes on, or is being gone back in. */
    RUNNING,
    /** The run is held and can go on. */
    PAUSED,
    /** The run has come to its end. */
    ENDED;

    /** As expressions in the plugin's manifest call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
