package org.stacklab.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The configurations of the two papers, by name. Each differs from the one before it by what its paper switched on. The socket buffer
 * holds more than the 32 KB of Linux 2.2, because the ten-packet chart shows ten datagrams of 32 KB under way (calibration I-9).
 */
final class Scenarios {
    private static final Map<String, Scenario> ALL = new LinkedHashMap<>();

    static final Scenario U1_BASE = add(new Scenario("u1-base", Testbed.U1, List.of("host.mtu=4KB", "host.socketBuffer=1MB")));
    static final Scenario U1_LARGE_MTU = add(U1_BASE.and("u1-large-mtu", "host.mtu=32KB"));
    static final Scenario U1_NIC_CHECKSUM = add(U1_LARGE_MTU.and("u1-nic-checksum", "host.checksum=nic-dma"));
    static final Scenario U1_ZERO_COPY = add(U1_NIC_CHECKSUM.and("u1-zero-copy", "host.zeroCopySend=on", "host.zeroCopyReceive=on",
            "host.receiveLookup=interrupt", "host.userBuffer=paged"));
    static final Scenario U1_LINEAR = add(U1_ZERO_COPY.and("u1-linear", "host.userBuffer=linear"));
    static final Scenario U2_COPYING = add(U1_LARGE_MTU.on("u2-copying", Testbed.U2));
    static final Scenario U2_INTERRUPT = add(U1_LINEAR.on("u2-interrupt", Testbed.U2));
    static final Scenario U2_NIC_QUEUE = add(U2_INTERRUPT.and("u2-nic-queue", "host.receiveLookup=nic-queue"));
    static final Scenario U3 = add(U2_NIC_QUEUE.on("u3", Testbed.U3));
    static final Scenario U4 = add(U2_NIC_QUEUE.on("u4", Testbed.U4));

    static final Scenario E1_TRADITIONAL = add(U1_LARGE_MTU.on("e1-traditional", Testbed.E1));
    static final Scenario E1_FIG3 = add(E1_TRADITIONAL.and("e1-fig3", "host.checksum=nic-dma", "host.zeroCopySend=on",
            "host.zeroCopyReceive=on", "host.receiveLookup=nic-queue", "host.userBuffer=linear"));
    static final Scenario E1_COARSE = add(E1_FIG3.and("e1-coarse", "host.sendQueue=two-level"));
    static final Scenario E1_EUDP = add(E1_COARSE.and("e1-eudp", "nic.pipelining=fine"));
    static final Scenario E1_SERIALIZED = add(E1_COARSE.and("e1-serialized", "nic.pipelining=serialized"));
    static final Scenario E1_GM = add(new Scenario("e1-gm", Testbed.E1_GM, List.of()));
    static final Scenario E1_BVIA = add(new Scenario("e1-bvia", Testbed.E1_BVIA,
            List.of("host.segment=32KB", "nic.pipelining=serialized")));
    static final Scenario E2_FINE = add(E1_EUDP.on("e2-fine", Testbed.E2));
    static final Scenario E2_COARSE = add(E1_COARSE.on("e2-coarse", Testbed.E2));
    static final Scenario E3_FINE = add(E1_EUDP.on("e3-fine", Testbed.E3));
    static final Scenario E3_COARSE = add(E1_COARSE.on("e3-coarse", Testbed.E3));

    private Scenarios() {
    }

    private static Scenario add(Scenario scenario) {
        ALL.put(scenario.id(), scenario);
        return scenario;
    }

    /** All of them, in the order of the papers. */
    static List<Scenario> all() {
        return List.copyOf(ALL.values());
    }

    /** A scenario by its name. */
    static Scenario named(String id) {
        Scenario scenario = ALL.get(id);
        if (scenario == null) {
            throw new IllegalStateException("the reference data names the unknown scenario " + id);
        }
        return scenario;
    }
}
