package org.stacklab.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.Mcp;

/** Two model checkers, one declaration: spin must store as many states and come to the same verdicts. */
class SpinTest {
    /** The process of the engines ends, then is gone. */
    private static final int STATES_OF_ENDING = 2;

    @TempDir
    Path folder;

    @BeforeEach
    void spinIsThere() {
        for (String tool : List.of("spin", "cc")) {
            boolean there = List.of(System.getenv("PATH").split(":")).stream().anyMatch(path -> Files.isExecutable(Path.of(path, tool)));
            if (!there) {
                System.out.println("SpinTest is skipped: " + tool + " is not installed (Debian: apt-get install spin gcc).");
            }
            assumeTrue(there, tool + " is not installed");
        }
    }

    private static List<FirmwareThread> program(String name) {
        return switch (name) {
            case "coarse" -> Mcp.coarseGrained();
            case "serialized" -> Mcp.serialized();
            case "broken" -> Mcp.broken();
            case "leaking" -> Firmware.without(Mcp.fineGrained(), Action.FREE_SEND_BUFFER);
            default -> Mcp.fineGrained();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"fine 2,0:1,2 2", "coarse 1,1:1,1 2", "serialized 1,1: 2", "broken 1:2 2", "leaking 1,1:1 1"})
    void bothAgree(String firmware, String packets, int buffers) throws Exception {
        Card card = new Card(program(firmware), buffers, buffers, 64);
        Verification ours = Firmware.check(card.program(), buffers, buffers, packets);
        Files.writeString(folder.resolve("card.pml"), PromelaExport.of(card, Traffic.parse(packets)));
        run("spin", "-a", "card.pml");
        run("cc", "-w", "-DNOCLAIM", "-DSAFETY", "-DNOREDUCE", "-o", "plain", "pan.c");
        run("cc", "-w", "-o", "claims", "pan.c");

        String plain = run("./plain", "-m100000", "-w18");
        assertEquals(holds(ours, Property.NO_DEADLOCK), errors(plain) == 0, plain);
        if (ours.allHold()) {
            assertEquals(ours.states() + STATES_OF_ENDING, number("(\\d+) states, stored", plain), plain);
        }
        for (Property property : Property.values()) {
            boolean exported = property != Property.NO_DEADLOCK && property != Property.BACK_PRESSURE;
            if (exported && (property != Property.TERMINATION || holds(ours, Property.NO_DEADLOCK))) {
                String claim = property.id().replace('-', '_') + (property.kind() == Property.Kind.WITNESS ? "_never" : "");
                String said = run("./claims", "-a", "-m100000", "-w18", "-E", "-N", claim);
                assertEquals(ours.of(property).trace() != null, errors(said) > 0, claim + "\n" + said);
            }
        }
    }

    private static boolean holds(Verification verification, Property property) {
        return verification.of(property).outcome() == Verification.Outcome.HOLDS;
    }

    private static int errors(String output) {
        return number("errors: (\\d+)", output);
    }

    private static int number(String pattern, String output) {
        Matcher matcher = Pattern.compile(pattern).matcher(output);
        assertTrue(matcher.find(), output);
        return Integer.parseInt(matcher.group(1));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String text = Files.readString(output);
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
