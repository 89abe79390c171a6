package org.stacklab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.stacklab.sim.Stop;

/** The process. */
public final class Main {
    static final List<Command> COMMANDS = List.of(
            new RunCommand(), new WhyCommand(), new SweepCommand(), new ModelCommand(), new ValidateCommand(), new FigureCommand(),
            new ExportCommand(), new CompareCommand(), new ConvertCommand(), new PackageCommand(), new VerifyCommand(), new ImportCommand(),
            new LessonsCommand(), new GradeCommand(), new InfoCommand(), new CompletionCommand(() -> Main.COMMANDS));

    /** How long an interrupted process may take to put things away. */
    private static final long GRACE_MS = 120;

    private Main() {
    }

    /**
     * Runs a command and ends the process with its exit status.
     *
     * @param words the command and its arguments
     */
    public static void main(String[] words) {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop), "interrupt"));
        // System.out would swallow every failure.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Console console = new Console(out, err, charset(), Boolean.getBoolean("stacklab.terminal"), stop);
        int status = new CommandLine(COMMANDS, console).run(List.of(words));
        // Everything is put away: unlike exit, halt needs no logger and does not wait for the hook.
        Runtime.getRuntime().halt(status);
    }

    private static Charset charset() {
        return Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
    }

    private static void stopAndWait(Stop stop) {
        stop.request();
        try {
            Thread.sleep(GRACE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
