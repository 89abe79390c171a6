package org.stacklab.verify;

import static org.stacklab.machine.part.HostParameters.CHECKSUM_UNCACHED;
import static org.stacklab.machine.part.HostParameters.CLOCK;
import static org.stacklab.machine.part.HostParameters.COPY_CACHED;
import static org.stacklab.machine.part.HostParameters.COPY_CHECKSUM;
import static org.stacklab.machine.part.HostParameters.DESCRIPTOR_WORDS;
import static org.stacklab.machine.part.HostParameters.DMA_READ_RATE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_RATE;
import static org.stacklab.machine.part.HostParameters.DRIVER_OUTPUT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT_PACKET;
import static org.stacklab.machine.part.HostParameters.IP_INPUT;
import static org.stacklab.machine.part.HostParameters.IP_OUTPUT;
import static org.stacklab.machine.part.HostParameters.MITIGATION;
import static org.stacklab.machine.part.HostParameters.MTU;
import static org.stacklab.machine.part.HostParameters.PIO_WRITE;
import static org.stacklab.machine.part.HostParameters.RECEIVE_CALL;
import static org.stacklab.machine.part.HostParameters.SEND_CALL;
import static org.stacklab.machine.part.HostParameters.SOCKET_BUFFER;
import static org.stacklab.machine.part.HostParameters.UDP_INPUT;
import static org.stacklab.machine.part.HostParameters.UDP_OUTPUT;
import static org.stacklab.machine.part.HostParameters.WAKEUP;
import static org.stacklab.machine.part.NetworkParameters.LINK_DELAY;
import static org.stacklab.machine.part.NetworkParameters.LINK_OVERHEAD;
import static org.stacklab.machine.part.NetworkParameters.LINK_RATE;
import static org.stacklab.machine.part.NicParameters.DMA_INIT;
import static org.stacklab.machine.part.NicParameters.PIPELINING;
import static org.stacklab.machine.part.NicParameters.RDMA;
import static org.stacklab.machine.part.NicParameters.RECEIVE_BUFFERS;
import static org.stacklab.machine.part.NicParameters.RECEIVE_RING;
import static org.stacklab.machine.part.NicParameters.RECV;
import static org.stacklab.machine.part.NicParameters.SDMA;
import static org.stacklab.machine.part.NicParameters.SEND;
import static org.stacklab.machine.part.NicParameters.SEND_BUFFERS;
import static org.stacklab.machine.part.NicParameters.THRESHOLD;

import java.util.List;
import java.util.SplittableRandom;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Stop;

/** Two hosts of testbed E1 on a cable without contention, of which everything can be changed. */
final class PipelineLab {
    private static final int UDP_IP_HEADERS = 28;
    private static final int UDP_HEADER = 8;

    private Values host;
    private Values nic;
    private Values link = part(Slot.LINK, "myrinet-1280");
    private final int count;
    private final int size;

    PipelineLab(int count, int size) {
        this.count = count;
        this.size = size;
        Catalogue catalogue = Catalogue.standard();
        host = part(Slot.CPU, "pentium-iii-1000").with(catalogue.part(Slot.CHIPSET, "i815ep").orElseThrow())
                .with(catalogue.part(Slot.KERNEL, "linux-2.2-gm-1.4").orElseThrow());
        nic = part(Slot.NIC, "lanai-9");
        host(MTU, 32 << 10).host(SOCKET_BUFFER, 16 << 20).host(MITIGATION, 0).host(WAKEUP, 0).nic(SEND_BUFFERS, 1024)
                .nic(RECEIVE_BUFFERS, 1024)
                .nic(RECEIVE_RING, 1024);
    }

    private static Values part(Slot slot, String id) {
        return Values.NONE.with(Catalogue.standard().part(slot, id).orElseThrow());
    }

    PipelineLab host(Parameter parameter, long value) {
        host = set(host, parameter, value);
        return this;
    }

    PipelineLab nic(Parameter parameter, long value) {
        nic = set(nic, parameter, value);
        return this;
    }

    PipelineLab link(Parameter parameter, long value) {
        link = set(link, parameter, value);
        return this;
    }

    PipelineLab pipelining(String choice) {
        return nic(PIPELINING, PIPELINING.choices().indexOf(choice));
    }

    /** Costs and rates nobody would build. */
    PipelineLab shuffled(SplittableRandom random) {
        host(CLOCK, 1_000_000 * (100 + random.nextLong(3_000)));
        for (Parameter cycles : List.of(SEND_CALL, UDP_OUTPUT, IP_OUTPUT, DRIVER_OUTPUT, INTERRUPT, INTERRUPT_PACKET, IP_INPUT, UDP_INPUT,
                RECEIVE_CALL)) {
            host(cycles, random.nextLong(20_000));
        }
        for (Parameter perKib : List.of(COPY_CHECKSUM, CHECKSUM_UNCACHED, COPY_CACHED)) {
            host(perKib, random.nextLong(20_000_000));
        }
        for (Parameter rate : List.of(DMA_READ_RATE, DMA_WRITE_RATE)) {
            host(rate, 100_000_000L + random.nextLong(4_000_000_000L));
        }
        for (Parameter time : List.of(SDMA, SEND, RECV, RDMA, DMA_INIT)) {
            nic(time, random.nextLong(time == DMA_INIT ? 3_000_000 : 40_000_000));
        }
        nic(THRESHOLD, 1 + random.nextInt(8 << 10));
        return link(LINK_RATE, 100_000_000L + random.nextLong(10_000_000_000L)).link(LINK_OVERHEAD, random.nextLong(2_000_000))
                .link(LINK_DELAY, random.nextInt(2) * random.nextLong(50_000_000));
    }

    private static Values set(Values values, Parameter parameter, long value) {
        return values.with(parameter, value, Values.Origin.LAB);
    }

    RunResult run() {
        Values lab = set(Values.NONE, RunParameters.CONTENTION, 0);
        Values burst = set(set(Values.NONE, RunParameters.COUNT_MESSAGES, count), RunParameters.SIZE, size);
        Run run = Run.of(new LabSpec("pair", lab, List.of(machine("a", "sender"), machine("b", "receiver")), List.of(),
                List.of(new LinkSpec("cable", "cable", "a-nic", "b-nic", link)),
                List.of(new WorkloadSpec("burst", "burst", "udp-burst", "a", "b", burst))), true);
        run.toEnd(new Stop());
        return run.result();
    }

    private HostSpec machine(String id, String name) {
        return new HostSpec(id, name, host, List.of(new NicSpec(id + "-nic", "myri0", NicParameters.FAMILY, nic)));
    }

    int packetBytes() {
        return size + UDP_IP_HEADERS;
    }

    int thresholdBytes() {
        return nic.getInt(THRESHOLD);
    }

    /** The layers from system call to system call; those of the hosts take whole packets. */
    List<Stage> stages() {
        return List.of(
                Stage.whole("send", cycles(SEND_CALL) + Speed.ofPass(host.get(COPY_CHECKSUM)).durationPs(size) + cycles(UDP_OUTPUT)
                        + cycles(IP_OUTPUT) + cycles(DRIVER_OUTPUT) + host.get(DESCRIPTOR_WORDS) * host.get(PIO_WRITE)),
                Stage.sdma(host, nic), Stage.link(nic, link, nic), Stage.rdma(host, nic),
                Stage.whole("interrupt", cycles(INTERRUPT) + cycles(INTERRUPT_PACKET)),
                Stage.whole("bottom half", cycles(IP_INPUT) + Speed.ofPass(host.get(CHECKSUM_UNCACHED)).durationPs(size + UDP_HEADER)
                        + cycles(UDP_INPUT)),
                Stage.whole("receive", cycles(RECEIVE_CALL) + Speed.ofPass(host.get(COPY_CACHED)).durationPs(size)));
    }

    private long cycles(Parameter cost) {
        return new Speed(1_000_000_000_000L, host.get(CLOCK)).durationPs(host.get(cost));
    }
}
