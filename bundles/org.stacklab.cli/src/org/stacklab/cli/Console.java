package org.stacklab.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import org.stacklab.sim.Stop;

/**
 * What a command sees of the process it runs in.
 *
 * @param out standard output
 * @param err standard error
 * @param charset of both
 * @param terminal whether somebody sits before standard error
 * @param stop is requested when the user interrupts
 */
record Console(OutputStream out, OutputStream err, Charset charset, boolean terminal, Stop stop) {
    /** Carriage return and EL of ECMA-48. */
    private static final String ERASE_LINE = "\r\u001b[K";

    /**
     * Writes to standard output, all at once.
     *
     * @param text whole lines
     * @throws IOException if nobody takes it
     */
    void print(String text) throws IOException {
        out.write(text.getBytes(charset));
        out.flush();
    }

    /**
     * Tells the user something on standard error.
     *
     * @param sentence one sentence
     */
    void say(String sentence) {
        complain("stacklab: " + sentence + "\n");
    }

    /**
     * Tells who sits at the terminal what is being done, in place of what was told before; nobody else is told.
     *
     * @param doing a few words, empty when it is done
     */
    void progress(String doing) {
        if (terminal) {
            complain(ERASE_LINE + (doing.isEmpty() ? "" : "stacklab: " + doing + " …"));
        }
    }

    /**
     * Writes to standard error; nothing can be done when that fails.
     *
     * @param lines whole lines
     */
    void complain(String lines) {
        try {
            err.write(lines.getBytes(charset));
            err.flush();
        } catch (IOException nobodyListens) {
            return;
        }
    }
}
