package org.stacklab.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.stacklab.sim.Stop;

/** What a command line left behind. */
record Cli(int status, String out, String err) {
    /** The sample lab of the burst. */
    static final String BURST = Path.of("..", "..", "sample-labs", "e-udp-fig2-traditional").toString();

    static Cli run(String... words) {
        return run(Main.COMMANDS, new Stop(), words);
    }

    static Cli run(List<Command> commands, Stop stop, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new CommandLine(commands, new Console(out, err, StandardCharsets.UTF_8, false, stop)).run(List.of(words));
        return new Cli(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs with a standard output that fails. */
    static Cli runInto(String reason, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        int status = new CommandLine(Main.COMMANDS, new Console(broken, err, StandardCharsets.UTF_8, false, new Stop()))
                .run(List.of(words));
        return new Cli(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
