package org.stacklab.cli;

import org.stacklab.engine.LabSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;

/** How a run that was asked for has ended. */
final class Verdict {
    private Verdict() {
    }

    /** The user has interrupted it. */
    static int interrupted(Console console) {
        console.say("interrupted; nothing was written.");
        return Status.INTERRUPTED;
    }

    /** It has ended by itself, perhaps at a limit of the lab. */
    static int of(LabSpec lab, RunResult result, Console console) {
        return switch (result.end()) {
            case EVENT_LIMIT -> limited(lab, RunParameters.MAX_EVENTS, console);
            case TIME_LIMIT -> limited(lab, RunParameters.MAX_TIME, console);
            case SPAN_LIMIT -> limited(lab, RunParameters.MAX_SPANS, console);
            case COMPLETED, STARVED, STOPPED -> Status.OK;
        };
    }

    private static int limited(LabSpec lab, Parameter limit, Console console) {
        console.say("the run of " + lab.name() + " is not complete: it reached its limit lab." + limit.key() + "="
                + limit.format(lab.values().get(limit)) + "; raise it with --set lab." + limit.key() + "=VALUE.");
        return Status.INCOMPLETE;
    }
}
