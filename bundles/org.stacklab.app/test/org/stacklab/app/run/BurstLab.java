package org.stacklab.app.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.stacklab.compile.LabCompiler;
import org.stacklab.compile.Overrides;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;

/** The sample lab of ten datagrams, for tests. */
final class BurstLab {
    private BurstLab() {
    }

    static LabSpec spec() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("sample-labs"))) {
            root = root.getParent();
        }
        try {
            return LabCompiler.compile(LabFiles.load(root.resolve("sample-labs/e-udp-fig2-traditional")), Catalogue.standard(),
                    Overrides.NONE).spec().orElseThrow();
        } catch (LabFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
