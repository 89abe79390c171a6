package org.stacklab.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody moves all hosts of a lab down by a square of the grid, again and again, and saves; the process is killed at any moment. The
 * file is always what it was or what was saved, and the next start offers what is missing.
 */
final class KilledWhileSavingTest {
    private static final String UNSAVED = "^Unsaved Work";
    private static final String SAMPLE = "e-udp-fig2-traditional";
    private static final Pattern Y = Pattern.compile(" y=\"(\\d+)\"");
    private static final int GRID_PX = 20;
    private static final int TIMES = 6;
    private static final int LATEST_MS = 150;

    @TempDir
    private Path folder;
    private Path file;
    private Screen screen;
    private Workbench workbench;

    @BeforeEach
    void copyALab() throws IOException {
        screen = new Screen();
        file = folder.resolve("mine.lab");
        Files.copy(Path.of(System.getProperty("stacklab.labs"), SAMPLE, SAMPLE + ".lab"), file);
        workbench = new Workbench(screen, folder);
    }

    @AfterEach
    void end() throws Exception {
        workbench.kill();
        screen.close();
        assertEquals(List.of(), workbench.logged());
    }

    @Test
    void losesNothing() throws Exception {
        Random moments = new Random(1);
        workbench.start(file);
        for (int i = 0; i < TIMES; i++) {
            String before = content();
            String after = edit(before);
            if (i > 0) {
                screen.press("ctrl+s");
                Workbench.rest(moments.nextInt(LATEST_MS));
            }
            workbench.kill();
            String left = content();
            assertTrue(List.of(before, after).contains(left), "the file is neither old nor new:\n" + left);
            bringBack(left.equals(after), after);
        }
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lab after everything has been moved down by a square. */
    private static String moved(String lab) {
        Matcher y = Y.matcher(lab);
        return y.replaceAll(each -> " y=\"" + (Integer.parseInt(each.group(1)) + GRID_PX) + "\"");
    }

    /** Moves everything and waits until the workbench has taken precautions. */
    private String edit(String before) {
        workbench.press(Workbench.WINDOW, "the unsaved work is kept", () -> !edited(before).isEmpty(), "ctrl+a", "Down");
        String after = edited(before).getFirst();
        assertEquals(moved(before), after);
        return after;
    }

    private List<String> edited(String before) {
        return workbench.unsaved().stream().filter(kept -> !kept.equals(before)).toList();
    }

    /** Work that is missing opens its lab by itself. */
    private void bringBack(boolean saved, String after) throws IOException {
        if (saved) {
            workbench.start(file);
            assertFalse(workbench.shows(UNSAVED), "nothing is missing");
        } else {
            workbench.start();
            workbench.await("the unsaved work is offered", () -> workbench.shows(UNSAVED));
            workbench.press(UNSAVED, "the answer is taken", () -> !workbench.shows(UNSAVED), "Return");
            workbench.press(Workbench.WINDOW, "what was brought back is saved", () -> content().equals(after), "ctrl+s");
        }
    }
}
