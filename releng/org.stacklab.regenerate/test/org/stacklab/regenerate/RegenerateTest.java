package org.stacklab.regenerate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Generated code is what the generator makes of the metamodel, and nobody has edited it. */
class RegenerateTest {
    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Path GENMODEL = BUNDLES.resolve("org.stacklab.model/model/lab.genmodel");

    @Test
    void committedCodeIsGeneratedCode() throws Exception {
        SortedMap<Path, byte[]> committed = Regenerate.committed(BUNDLES);
        SortedMap<Path, byte[]> fresh = Regenerate.generate(GENMODEL);
        assertFalse(fresh.isEmpty());
        assertEquals(fresh.keySet(), committed.keySet(), "run ./stacklab regenerate");
        for (Path file : fresh.keySet()) {
            assertArrayEquals(fresh.get(file), committed.get(file), () -> file + " is not what is generated: run ./stacklab regenerate");
        }
    }

    @Test
    void nothingIsMarkedAsWrittenByHand() throws Exception {
        Regenerate.committed(BUNDLES).forEach((file, content) -> assertFalse(
                new String(content, StandardCharsets.UTF_8).contains("@generated NOT"), () -> file + " has code that is not generated"));
    }
}
