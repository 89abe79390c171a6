package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.sim.Stop;

class FigureCommandTest {
    @TempDir
    Path temp;

    @Test
    void aFigureBecomesAnSvgAndAPdf() throws IOException {
        for (String figure : new String[] {"udp-fig10", "eudp-fig9"}) {
            Cli cli = Cli.run("figure", figure, "--out", temp.toString());
            assertEquals(Status.OK, cli.status(), cli.err());
            assertEquals(temp.resolve(figure + ".svg") + "\n" + temp.resolve(figure + ".pdf") + "\n", cli.out());
            assertTrue(Files.readString(temp.resolve(figure + ".svg")).startsWith("<?xml"));
            assertTrue(Files.size(temp.resolve(figure + ".pdf")) > 1000);
        }
    }

    @Test
    void theListHasEveryFigureOnce() {
        Cli cli = Cli.run("figure", "--list");
        assertEquals(1, cli.out().lines().filter(line -> line.strip().startsWith("udp-fig12 ")).count(), cli.out());
        assertTrue(Cli.run("figure", "--list", "--json").out().contains("\"id\":\"eudp-fig2\""));
    }

    @Test
    void mistakesAreNamed() {
        assertTrue(Cli.run("figure", "udp-fig122", "--out", temp.toString()).err().contains("udp-fig12"));
        assertEquals(Status.MISTAKE, Cli.run("figure", "udp-fig12").status());
        assertEquals(Status.MISTAKE, Cli.run("figure").status());
    }

    @Test
    void interruptedFiguresLeaveNothing() {
        Stop stop = new Stop();
        stop.request();
        Path folder = temp.resolve("new");
        assertEquals(Status.INTERRUPTED, Cli.run(Main.COMMANDS, stop, "figure", "all", "--out", folder.toString()).status());
        assertFalse(Files.exists(folder));
    }
}
