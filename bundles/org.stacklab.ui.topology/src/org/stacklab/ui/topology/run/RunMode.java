package org.stacklab.ui.topology.run;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stacklab.engine.LabSpec;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;

/** Whether a diagram is edited or shows a run: it does as long as the run on display is one of the lab as it is drawn. */
public final class RunMode {
    private final RunDisplay display;
    private final Lab lab;
    private final Supplier<Optional<LabSpec>> spec;
    private final ModeBar bar;
    private final Consumer<Load> diagram;
    private final Consumer<RunRecord> viewer = run -> refresh();

    /**
     * Follows the run on display.
     *
     * @param display where it is
     * @param lab the lab of the diagram
     * @param spec compiles the lab as it is now
     * @param bar tells the user
     * @param diagram gets what the run says about the elements; null to show nothing
     */
    public RunMode(RunDisplay display, Lab lab, Supplier<Optional<LabSpec>> spec, ModeBar bar, Consumer<Load> diagram) {
        this.display = display;
        this.lab = lab;
        this.spec = spec;
        this.bar = bar;
        this.diagram = diagram;
        display.addViewer(viewer);
    }

    /** The lab has changed, or another run is on display. */
    public void refresh() {
        RunRecord run = display.shown().filter(shown -> shown.kind() != RunRecord.Kind.POSSIBLE)
                .filter(shown -> spec.get().filter(shown.spec()::equals).isPresent()).orElse(null);
        bar.show(run);
        diagram.accept(run == null ? null : new Load(lab, run.result()));
    }

    /** Follows no more. */
    public void dispose() {
        display.removeViewer(viewer);
    }
}
