package org.stacklab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stacklab.engine.Run;

/** Tells of a bug in Stacklab without showing its insides to who did not ask for them. */
final class CrashReport {
    private CrashReport() {
    }

    /** Says one sentence; the details go to a file, or to standard error where {@code STACKLAB_DEBUG} is 1. */
    static void write(Throwable bug, Console console) {
        StringWriter details = new StringWriter();
        details.write("stacklab " + Run.ENGINE_VERSION + ", Java " + Runtime.version() + "\n");
        bug.printStackTrace(new PrintWriter(details, true));
        String sentence = "Stacklab itself is at fault here (" + bug + "); ";
        if ("1".equals(System.getenv("STACKLAB_DEBUG"))) {
            console.say(sentence + "the details follow.");
            console.complain(details.toString());
        } else {
            console.say(sentence + where(details.toString()));
        }
    }

    private static String where(String details) {
        try {
            Path file = Files.createTempFile("stacklab-", ".log");
            Files.writeString(file, details);
            return "please report it with the details in " + file + ".";
        } catch (IOException noPlace) {
            return "set STACKLAB_DEBUG=1 to see the details.";
        }
    }
}
