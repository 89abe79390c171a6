package org.stacklab.product;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The packaged workbench as a process of its own, which a user sees on the screen and steers with the keyboard. */
final class Workbench {
    /** The system property that names the folder of the unpacked product. */
    private static final String PRODUCT = "stacklab.workbench";
    /** The title of its window. */
    static final String WINDOW = "^Stacklab";
    private static final String SAMPLES = "stacklab.labs";
    private static final long PATIENCE_MS = 60_000;
    private static final long DEAF_MS = 5000;
    private static final long LOOK_MS = 20;

    private final Screen screen;
    private final Path folder;
    private Process process;

    /**
     * A workbench that does not run yet.
     *
     * @param screen where its windows are
     * @param folder where it keeps its workspace and its configuration
     */
    Workbench(Screen screen, Path folder) {
        this.screen = screen;
        this.folder = folder;
    }

    /** Starts it and waits until its window is there. */
    void start(Path... labs) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-D" + SAMPLES + "=" + System.getProperty(SAMPLES),
                "-jar", launcher().toString(), "-data", workspace().toString(),
                "-configuration", folder.resolve("configuration").toString()));
        Arrays.stream(labs).map(Path::toString).forEach(command::add);
        process = screen.process(command).redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
        await("its window is there", () -> shows(WINDOW));
    }

    private static Path launcher() throws IOException {
        Path plugins = Path.of(System.getProperty(PRODUCT), "plugins");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
            return jars.iterator().next();
        }
    }

    private Path workspace() {
        return folder.resolve("workspace");
    }

    /** The copies of unsaved work it has written by now. */
    List<String> unsaved() {
        Path copies = workspace().resolve(".metadata/.plugins/org.stacklab.ui.topology/unsaved");
        List<String> contents = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(copies, "[!.]*.lab")) {
            for (Path file : files) {
                contents.add(Files.readString(file));
            }
        } catch (IOException notNow) {
            // Nothing has been kept yet, or what was kept is just deleted.
        }
        return contents;
    }

    /** Whether there is something on the screen. Asked twice, because xdotool finds nothing when another window goes meanwhile. */
    boolean shows(String title) {
        return !screen.windows(title).isEmpty() || !screen.windows(title).isEmpty();
    }

    /** Waits until a condition holds. */
    void await(String what, BooleanSupplier condition) {
        if (!holdsWithin(PATIENCE_MS, condition)) {
            throw new AssertionError("waited in vain until " + what);
        }
    }

    /** Gives a window the keyboard and presses chords, again if nothing comes of it: a window that has just opened may not listen yet. */
    void press(String title, String what, BooleanSupplier condition, String... chords) {
        for (long tries = PATIENCE_MS / DEAF_MS; tries > 0; tries--) {
            screen.windows(title).stream().findFirst().ifPresent(screen::focus);
            screen.press(chords);
            if (holdsWithin(DEAF_MS, condition)) {
                return;
            }
        }
        throw new AssertionError("pressed " + List.of(chords) + " in vain until " + what);
    }

    private boolean holdsWithin(long timeMs, BooleanSupplier condition) {
        long deadlineMs = System.currentTimeMillis() + timeMs;
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new AssertionError("the workbench has ended");
            }
            if (System.currentTimeMillis() > deadlineMs) {
                return false;
            }
            rest(LOOK_MS);
        }
        return true;
    }

    /** Does nothing for a time. */
    static void rest(long timeMs) {
        try {
            Thread.sleep(timeMs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a failing machine would: at once, and without a word to it. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** The entries of the log of its workspace that tell of an error or an exception. */
    List<String> logged() throws IOException {
        Path log = workspace().resolve(".metadata/.log");
        String text = Files.exists(log) ? Files.readString(log) : "";
        return Arrays.stream(text.split("(?m)^(?=!ENTRY )"))
                .filter(entry -> entry.matches("(?s)!ENTRY \\S+ 4 .*|!ENTRY .*\n!STACK .*")).toList();
    }
}
