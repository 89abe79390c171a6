package org.stacklab.example;

import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.Workload;
import org.stacklab.engine.WorkloadFamily;
import org.stacklab.machine.World;
import org.stacklab.machine.os.Kernel;

/** Makes the processes of a sliding window. */
public final class SlidingWindowFamily implements WorkloadFamily {
    static final String FAMILY = "example-window";

    /** Made by the service loader. */
    public SlidingWindowFamily() {
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Workload workload(World world, WorkloadSpec spec, Kernel source, Kernel target) {
        return new SlidingWindow(world, spec, source, target);
    }
}
