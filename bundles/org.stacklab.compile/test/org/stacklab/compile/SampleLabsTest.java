package org.stacklab.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Lab;

/** The labs users open first. */
class SampleLabsTest {
    private static final Path SAMPLES = Path.of("../../sample-labs");

    static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(SAMPLES)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void thoseOfTheFirstReleaseAreThere() throws Exception {
        List<String> names = folders().stream().map(p -> p.getFileName().toString()).toList();
        assertTrue(names.containsAll(List.of("e-udp-fig2-traditional", "two-hosts-uncontended", "udp-overheads-fig1-mtu4k")),
                names::toString);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void nothingIsWrongWithIt(Path folder) throws Exception {
        Compilation compilation = LabCompiler.compile(LabFiles.load(folder), TestLab.CATALOGUE, Overrides.NONE);
        assertEquals(List.of(), compilation.diagnostics().stream().filter(Diagnostic::isMistake).toList());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void thoseOfAFigureAreATestbedOfItsPaper(Path folder) throws Exception {
        Compilation compilation = LabCompiler.compile(LabFiles.load(folder), TestLab.CATALOGUE, Overrides.NONE);
        String name = folder.getFileName().toString();
        boolean projection = name.startsWith("e-udp-fig13") || name.startsWith("e-udp-fig14");
        if (name.contains("-fig")) {
            assertEquals(projection, !compilation.spec().orElseThrow().extrapolated().isEmpty(), name);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void itsFileIsWhatStacklabWouldWrite(Path folder) throws Exception {
        Lab lab = LabFiles.load(folder);
        Path file = folder.resolve(folder.getFileName() + LabFiles.EXTENSION);
        assertEquals(Files.readString(file), new String(LabFiles.write(lab), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void itsReadmeAsksAQuestion(Path folder) throws Exception {
        String readme = Files.readString(folder.resolve("README.md"));
        assertTrue(readme.contains("## What to look at") && readme.contains("## The question"), folder::toString);
    }
}
