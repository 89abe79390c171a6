package org.stacklab.compile;

import java.util.List;
import java.util.Optional;
import org.stacklab.engine.LabSpec;

/**
 * What became of a lab.
 *
 * @param spec what the engine can run; empty if there are errors
 * @param diagnostics what is wrong, in the order of the lab's elements within each kind of check
 */
public record Compilation(Optional<LabSpec> spec, List<Diagnostic> diagnostics) {
    /** Keeps its own copy of the list. */
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What must be mended before the lab can be run.
     *
     * @return the errors among the diagnostics
     */
    public List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }
}
