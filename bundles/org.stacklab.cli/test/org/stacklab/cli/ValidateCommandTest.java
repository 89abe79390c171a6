package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path temp;

    @Test
    void jsonNamesWhatTheRowsSay() {
        Cli cli = Cli.run("validate", "--json", "--only", "udp.link");
        assertEquals(Status.OK, cli.status());
        assertEquals(1, cli.out().lines().count());
        for (String field : new String[] {"id", "paperValue", "emulatedValue", "deviation", "verdict", "calibrated"}) {
            assertTrue(cli.out().contains("\"" + field + "\":"), field);
        }
        assertTrue(cli.out().contains("\"id\":\"udp.link.m1280\"") && cli.out().contains("\"holds\":3"), cli.out());
    }

    @Test
    void mistakesAreNamed() {
        assertEquals(Status.MISTAKE, Cli.run("validate", "--only", "xyz").status());
        assertEquals(Status.MISTAKE, Cli.run("validate", "--json", "--csv").status());
        assertEquals(Status.MISTAKE, Cli.run("validate", "--html", temp.toString()).status());
    }
}
