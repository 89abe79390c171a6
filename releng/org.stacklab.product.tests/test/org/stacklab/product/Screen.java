package org.stacklab.product;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A screen without a monitor, which stays when all windows are gone, and the keyboard in front of it. */
final class Screen implements AutoCloseable {
    private final Process server;
    private final String display;

    /** Switches it on; other screens of the machine are left alone. */
    Screen() throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        display = ":" + server.inputReader().readLine();
    }

    /** A process that shows its windows here. */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("DISPLAY", display);
        process.environment().put("NO_AT_BRIDGE", "1");
        return process;
    }

    /** The windows that can be seen and whose titles match, as xdotool calls them. */
    List<String> windows(String title) {
        return xdotool("search", "--onlyvisible", "--name", title);
    }

    /** Gives a window the keyboard. */
    void focus(String window) {
        xdotool("windowfocus", "--sync", window);
    }

    /** Presses chords as xdotool calls them, for example {@code ctrl+s}. */
    void press(String... chords) {
        List<String> words = new ArrayList<>(List.of("key"));
        words.addAll(List.of(chords));
        xdotool(words.toArray(String[]::new));
    }

    private List<String> xdotool(String... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        try {
            Process user = process(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (var output = user.inputReader()) {
                return output.lines().toList();
            }
        } catch (IOException e) {
            throw new IllegalStateException("xdotool, which presses the keys of these tests, does not run", e);
        }
    }

    @Override
    public void close() {
        server.destroy();
    }
}
