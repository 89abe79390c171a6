package org.stacklab.engine;

import static org.stacklab.machine.part.RunParameters.PORT;

import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.os.Endpoint;
import org.stacklab.machine.os.Kernel;

/** Opens the endpoints of workloads. */
final class Endpoints {
    private static final int MAX_PORT = 65_535;

    private Endpoints() {
    }

    /**
     * An endpoint of the kind the workload's name begins with, at the port it asks for, or at the next free one: several workloads may
     * use the same default.
     */
    static Endpoint open(Kernel kernel, WorkloadSpec spec) {
        boolean pastKernel = WorkloadSpec.isUserLevel(spec.kind());
        for (int port = spec.values().getInt(PORT); port <= MAX_PORT; port++) {
            Endpoint endpoint = pastKernel ? kernel.openUserPort(port) : kernel.open(port);
            if (endpoint != null) {
                return endpoint;
            }
        }
        throw new IllegalStateException(spec.name() + ": no port is free");
    }
}
