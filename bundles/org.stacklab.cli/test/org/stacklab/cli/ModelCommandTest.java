package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelCommandTest {
    private static String lab(String name) {
        return Path.of("..", "..", "sample-labs", name).toString();
    }

    @Test
    void coarseAndFineAreComparedAtEverySize() {
        Cli cli = Cli.run("model", lab("e-udp-fig13-2g"), "--size", "1KB,32KB");
        assertEquals(Status.OK, cli.status(), cli.err());
        assertEquals(6, cli.out().lines().count(), cli.out());
        assertTrue(cli.out().matches("(?s).*The largest error is [0-4]\\.\\d %.*"), cli.out());
    }

    @Test
    void jsonHasARowForEachSizeAndFirmware() {
        String json = Cli.run("model", lab("e-udp-fig12-model"), "--size", "32KB", "--json").out();
        assertTrue(json.startsWith("[{\"sizeBytes\":32768,\"firmware\":\"coarse\",\"closedLatencyUs\":772."), json);
        assertEquals(1, json.lines().count());
    }

    @Test
    void labsWithoutAClosedFormAreNamed() {
        assertTrue(Cli.run("model", lab("star-through-a-switch")).err().contains("two hosts on one cable"));
        assertTrue(Cli.run("model", lab("udp-overheads-fig1-mtu4k"), "--size", "8KB").err().contains("exceed the MTU"));
        assertEquals(Status.MISTAKE, Cli.run("model", lab("e-udp-fig12-model"), "--size", "many").status());
    }
}
