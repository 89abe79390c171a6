package org.stacklab.engine;

import static org.stacklab.machine.part.RunParameters.PORT;

import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.os.Kernel;
import org.stacklab.machine.os.UdpSocket;

/** Opens the sockets of workloads. */
final class Sockets {
    private static final int MAX_PORT = 65_535;

    private Sockets() {
    }

    /** A socket at the port the workload asks for, or at the next free one: several workloads may use the same default. */
    static UdpSocket open(Kernel kernel, WorkloadSpec spec) {
        for (int port = spec.values().getInt(PORT); port <= MAX_PORT; port++) {
            UdpSocket socket = kernel.open(port);
            if (socket != null) {
                return socket;
            }
        }
        throw new IllegalStateException(spec.name() + ": no UDP port is free");
    }
}
