package org.stacklab.engine.whatif;

import static org.stacklab.machine.part.HostParameters.CACHED_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.CHECKSUM_CACHED;
import static org.stacklab.machine.part.HostParameters.CHECKSUM_UNCACHED;
import static org.stacklab.machine.part.HostParameters.COPY_CACHED;
import static org.stacklab.machine.part.HostParameters.COPY_CHECKSUM;
import static org.stacklab.machine.part.HostParameters.COPY_UNCACHED;
import static org.stacklab.machine.part.HostParameters.DMA_READ_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.DMA_WRITE_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.DRIVER_OUTPUT;
import static org.stacklab.machine.part.HostParameters.FRAGMENT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT;
import static org.stacklab.machine.part.HostParameters.INTERRUPT_PACKET;
import static org.stacklab.machine.part.HostParameters.IP_INPUT;
import static org.stacklab.machine.part.HostParameters.IP_OUTPUT;
import static org.stacklab.machine.part.HostParameters.LOOKUP;
import static org.stacklab.machine.part.HostParameters.LOOKUP_DONE;
import static org.stacklab.machine.part.HostParameters.MERGE_COPY;
import static org.stacklab.machine.part.HostParameters.PAGE_WALK;
import static org.stacklab.machine.part.HostParameters.PIO_WRITE;
import static org.stacklab.machine.part.HostParameters.POST_RECEIVE;
import static org.stacklab.machine.part.HostParameters.REASSEMBLE;
import static org.stacklab.machine.part.HostParameters.RECEIVE_CALL;
import static org.stacklab.machine.part.HostParameters.SEND_CALL;
import static org.stacklab.machine.part.HostParameters.SEND_DONE;
import static org.stacklab.machine.part.HostParameters.UDP_INPUT;
import static org.stacklab.machine.part.HostParameters.UDP_OUTPUT;
import static org.stacklab.machine.part.HostParameters.UNCACHED_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.USER_RECEIVE;
import static org.stacklab.machine.part.HostParameters.USER_SEND;
import static org.stacklab.machine.part.HostParameters.WAKEUP;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.whatif.Cost.Setting;
import org.stacklab.engine.whatif.Effect.Rest;
import org.stacklab.engine.whatif.Effect.Shortage;
import org.stacklab.engine.whatif.Effect.Work;
import org.stacklab.machine.Layer;
import org.stacklab.machine.part.Parameter;

/** What the processor and the buses of a host cost. */
final class HostCosts {
    private static final List<Kind> KINDS = List.of(
            new Kind("send call", List.of(Layer.SYSTEM_CALL + "/send call"), List.of(SEND_CALL)),
            new Kind("fragmentation", List.of(Layer.SYSTEM_CALL + "/make fragment"), List.of(FRAGMENT)),
            new Kind("page-table walk", List.of(Layer.SYSTEM_CALL + "/page walk"), List.of(PAGE_WALK)),
            new Kind("UDP and IP output", List.of(Layer.SYSTEM_CALL + "/headers"), List.of(UDP_OUTPUT, IP_OUTPUT)),
            new Kind("library send", List.of(Layer.SYSTEM_CALL + "/library send"), List.of(USER_SEND)),
            new Kind("descriptor", List.of(Layer.DRIVER + "/descriptor"), List.of(DRIVER_OUTPUT)),
            new Kind("interrupt", List.of(Layer.INTERRUPT + "/interrupt"), List.of(INTERRUPT)),
            new Kind("received packet in the handler", List.of(Layer.INTERRUPT + "/backlog"), List.of(INTERRUPT_PACKET)),
            new Kind("send completion", List.of(Layer.INTERRUPT + "/send done"), List.of(SEND_DONE)),
            new Kind("IP input", List.of(Layer.BOTTOM_HALF + "/ip"), List.of(IP_INPUT)),
            new Kind("reassembly", List.of(Layer.BOTTOM_HALF + "/collect fragment"), List.of(REASSEMBLE)),
            new Kind("merge copy", List.of(Layer.BOTTOM_HALF + "/merge copy"), List.of(MERGE_COPY)),
            new Kind("UDP input", List.of(Layer.BOTTOM_HALF + "/udp"), List.of(UDP_INPUT)),
            new Kind("wake-up", List.of(Layer.BOTTOM_HALF + "/wake-up"), List.of(WAKEUP)),
            new Kind("receive call", List.of(Layer.RECEIVE_CALL + "/receive call"), List.of(RECEIVE_CALL)),
            new Kind("posting of receive buffers", List.of(Layer.RECEIVE_CALL + "/post receive"), List.of(POST_RECEIVE)),
            new Kind("library receive", List.of(Layer.RECEIVE_CALL + "/library receive"), List.of(USER_RECEIVE)),
            new Kind("copy", Map.of(Layer.SYSTEM_CALL + "/copy", List.of(COPY_CACHED),
                    Layer.SYSTEM_CALL + "/copy+checksum", List.of(COPY_CHECKSUM),
                    Layer.RECEIVE_CALL + "/copy", List.of(COPY_UNCACHED, COPY_CACHED)), List.of(COPY_CACHED, COPY_CHECKSUM, COPY_UNCACHED)),
            new Kind("checksum", Map.of(Layer.SYSTEM_CALL + "/checksum", List.of(CHECKSUM_CACHED),
                    Layer.BOTTOM_HALF + "/checksum", List.of(CHECKSUM_UNCACHED, CHECKSUM_CACHED)),
                    List.of(CHECKSUM_CACHED, CHECKSUM_UNCACHED)),
            new Kind("programmed writes", List.of(Layer.DRIVER + "/pio", Layer.RECEIVE_CALL + "/pio"), List.of(PIO_WRITE)),
            new Kind("look-up", Map.of(Layer.INTERRUPT + "/look-up", List.of(LOOKUP), Layer.INTERRUPT + "/look-up done",
                    List.of(LOOKUP_DONE)), List.of(LOOKUP, LOOKUP_DONE)));
    private static final List<Parameter> BUS_SHARES = List.of(CACHED_BUS_SHARE, UNCACHED_BUS_SHARE,
            DMA_READ_BUS_SHARE, DMA_WRITE_BUS_SHARE);

    /** Kinds of work, each with the properties that set it, which together let all of it vanish. */
    private record Kind(String what, Map<String, List<Parameter>> work, List<Parameter> parameters) {
        Kind(String what, List<String> work, List<Parameter> parameters) {
            this(what, work.stream().collect(Collectors.toMap(each -> each, each -> parameters)), parameters);
        }
    }

    private HostCosts() {
    }

    static List<Cost> of(HostSpec host) {
        List<Cost> costs = new ArrayList<>();
        for (Kind kind : KINDS) {
            Map<String, Rest> rests = new LinkedHashMap<>();
            Map<String, List<Setting>> settingsOfWork = new LinkedHashMap<>();
            kind.work.forEach((work, parameters) -> {
                rests.put(work, Rest.NONE);
                settingsOfWork.put(work, settings(host.id(), parameters));
            });
            costs.add(Cost.of(host.name(), kind.what, settings(host.id(), kind.parameters), settingsOfWork,
                    new Work(host.name(), rests)));
        }
        costs.add(Cost.of(host.name(), "competition for the memory bus", settings(host.id(), BUS_SHARES),
                new Shortage(host.name() + "/memory-bus")));
        costs.add(Cost.thatStays(host.name(), "competition for the I/O bus", "no property lets two use the I/O bus at once",
                new Shortage(host.name() + "/io-bus")));
        return costs;
    }

    static List<Setting> settings(String element, List<Parameter> parameters) {
        return parameters.stream().map(parameter -> new Setting(element, parameter)).toList();
    }
}
