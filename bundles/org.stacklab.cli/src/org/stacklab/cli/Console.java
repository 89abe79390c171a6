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
 * @param stop is requested when the user interrupts
 */
record Console(OutputStream out, OutputStream err, Charset charset, Stop stop) {
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
