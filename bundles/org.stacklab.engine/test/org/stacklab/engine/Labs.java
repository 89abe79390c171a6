package org.stacklab.engine;

import java.util.List;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Stop;

/** Labs for tests: two hosts on a cable, of which everything can be changed. */
public record Labs(Values lab, Values host, Values nic, Values link, Values burst) {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    /** Testbed E1 of paper 001 with its burst of ten times 32 KB. */
    public static Labs e1() {
        Values host = part(Slot.CPU, "pentium-iii-1000").with(CATALOGUE.part(Slot.CHIPSET, "i815ep").orElseThrow())
                .with(CATALOGUE.part(Slot.KERNEL, "linux-2.2-gm-1.4").orElseThrow());
        return new Labs(Values.NONE, host, part(Slot.NIC, "lanai-9"), part(Slot.LINK, "myrinet-1280"), Values.NONE)
                .host(HostParameters.MTU, 32 << 10).host(HostParameters.SOCKET_BUFFER, 1 << 20);
    }

    /** Testbed U1 of paper 000 with an MTU of 4 KB. */
    public static Labs u1() {
        Values host = part(Slot.CPU, "pentium-iii-450").with(CATALOGUE.part(Slot.CHIPSET, "i440bx").orElseThrow())
                .with(CATALOGUE.part(Slot.KERNEL, "linux-2.2-myrinet-3.22c").orElseThrow());
        return new Labs(Values.NONE, host, part(Slot.NIC, "lanai-4"), part(Slot.LINK, "myrinet-1280"), Values.NONE)
                .host(HostParameters.SOCKET_BUFFER, 1 << 20);
    }

    private static Values part(Slot slot, String id) {
        return Values.NONE.with(CATALOGUE.part(slot, id).orElseThrow());
    }

    public Labs lab(Parameter p, long value) {
        return new Labs(set(lab, p, value), host, nic, link, burst);
    }

    public Labs host(Parameter p, long value) {
        return new Labs(lab, set(host, p, value), nic, link, burst);
    }

    public Labs nic(Parameter p, long value) {
        return new Labs(lab, host, set(nic, p, value), link, burst);
    }

    public Labs link(Parameter p, long value) {
        return new Labs(lab, host, nic, set(link, p, value), burst);
    }

    public Labs burst(long count, long size) {
        return new Labs(lab, host, nic, link, set(set(burst, RunParameters.COUNT_MESSAGES, count), RunParameters.SIZE, size));
    }

    public Labs burst(Parameter p, long value) {
        return new Labs(lab, host, nic, link, set(burst, p, value));
    }

    private static Values set(Values values, Parameter p, long value) {
        return values.with(p, value, Values.Origin.LAB);
    }

    /** Sender, cable, receiver. */
    public LabSpec pair() {
        return new LabSpec("pair", lab, List.of(hostSpec("a", "sender"), hostSpec("b", "receiver")), List.of(),
                List.of(new LinkSpec("cable", "cable", "a-nic", "b-nic", link)),
                List.of(new WorkloadSpec("burst", "burst", "udp-burst", "a", "b", burst)));
    }

    public HostSpec hostSpec(String id, String name) {
        return new HostSpec(id, name, host, List.of(new NicSpec(id + "-nic", "myri0", NicParameters.FAMILY, nic)));
    }

    public static RunResult run(LabSpec spec) {
        return run(spec, true);
    }

    public static RunResult run(LabSpec spec, boolean keepSpans) {
        Run run = Run.of(spec, keepSpans);
        run.toEnd(new Stop());
        return run.result();
    }
}
