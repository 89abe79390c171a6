package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {
    @TempDir
    Path temp;

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private Path script(String shell) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", shell)) || Files.isExecutable(Path.of("/bin", shell)), shell
                + " is not installed");
        return Files.writeString(temp.resolve(shell), Cli.run("completion", shell).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theShellCanReadItsScript(String shell) throws IOException {
        assertEquals("", output(shell, "-n", script(shell).toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stacklab export x --format p|pdf png perfetto pcapng",
        "stacklab comp|compare completion",
        "stacklab run --cont|--contention",
        "stacklab completion f|fish"})
    void bashCompletes(String line, String words) throws IOException {
        String[] typed = line.split(" ");
        String call = "source " + script("bash") + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + (typed.length - 1)
                + "; _stacklab; echo ${COMPREPLY[@]}";
        assertEquals(words, output("bash", "-c", call));
    }

    @Test
    void everyCommandAndOptionIsThere() {
        for (String shell : List.of("bash", "zsh", "fish")) {
            String script = Cli.run("completion", shell).out();
            for (Command command : Main.COMMANDS) {
                assertTrue(script.contains(command.name()), shell + " " + command.name());
                command.options().forEach(option -> assertTrue(script.contains(option.name().substring(2)), shell + " " + option.name()));
            }
        }
    }
}
