package org.stacklab.machine.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The way from the traditional stack to E-UDP, a step at a time. The MTU and the sizes of buffers are no part of it, because the papers
 * take the same steps with several of them.
 */
public final class Presets {
    /** Everything off: the host copies and adds up, the card has one queue and moves whole packets. */
    private static final Preset TRADITIONAL = new Preset("traditional", "Traditional UDP/IP", traditional(),
            "The processor copies all data and adds up the checksum.", "paper 000, section 3.1");

    private static final Preset NIC_CHECKSUM = step(TRADITIONAL, "nic-checksum", "+ NIC checksum",
            Map.of(HostParameters.CHECKSUM, "nic-dma"),
            "The DMA engine of the card adds up the checksum of whatever it moves.", "paper 000, section 3.2");

    private static final Preset ZERO_COPY = step(NIC_CHECKSUM, "zero-copy", "+ zero-copy",
            Map.of(HostParameters.ZERO_COPY_SEND, "on", HostParameters.ZERO_COPY_RECEIVE, "on"),
            "The card moves data straight from and to the memory of the program, page by page.", "paper 000, section 3.3");

    private static final Preset LINEAR_BUFFERS = step(ZERO_COPY, "linear-buffers", "+ linear buffers",
            Map.of(HostParameters.USER_BUFFER, "linear"),
            "The memory of the program is physically contiguous, so one DMA is enough for a packet.", "paper 000, section 4.1");

    private static final Preset E_UDP = step(LINEAR_BUFFERS, "e-udp", "E-UDP",
            Map.of(HostParameters.RECEIVE_LOOKUP, "nic-queue", HostParameters.SEND_QUEUE, "two-level", NicParameters.PIPELINING, "fine"),
            "The card finds posted buffers itself, descriptors wait in host memory, and packets move on before they have come whole.",
            "paper 001, section 4");

    private Presets() {
    }

    private static Map<Parameter, String> traditional() {
        Map<Parameter, String> settings = new LinkedHashMap<>();
        settings.put(HostParameters.CHECKSUM, "host");
        settings.put(HostParameters.ZERO_COPY_SEND, "off");
        settings.put(HostParameters.ZERO_COPY_RECEIVE, "off");
        settings.put(HostParameters.USER_BUFFER, "paged");
        settings.put(HostParameters.RECEIVE_LOOKUP, "interrupt");
        settings.put(HostParameters.SEND_QUEUE, "one-level");
        settings.put(NicParameters.PIPELINING, "coarse");
        return settings;
    }

    /** The configuration before with some toggles changed; it sets no other toggles than that one. */
    private static Preset step(Preset before, String id, String label, Map<Parameter, String> changes, String explanation, String source) {
        Map<Parameter, String> settings = new LinkedHashMap<>(before.settings());
        settings.replaceAll((parameter, value) -> changes.getOrDefault(parameter, value));
        return new Preset(id, label, settings, explanation, source);
    }

    /**
     * All presets.
     *
     * @return from the traditional stack to E-UDP, then what is installed beside them
     */
    public static List<Preset> all() {
        Stream<Preset> installed = Installed.of(Contribution.class).stream().flatMap(each -> each.presets().stream());
        return Stream.concat(Stream.of(TRADITIONAL, NIC_CHECKSUM, ZERO_COPY, LINEAR_BUFFERS, E_UDP), installed).toList();
    }
}
