package org.stacklab.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.machine.net.Message;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.PacketTable;
import org.stacklab.wire.LinkType;
import org.stacklab.wire.PcapngWriter;

/**
 * The packets of a run as a pcapng capture, one interface per end of a cable. A packet is seen at the end it leaves when the link
 * begins to work on it and at the end it reaches when its last byte is there: begin and end of its rectangle on the chart. The comment
 * names the packet as the chart does, has the exact time, because capture readers know no less than a nanosecond, and says what the
 * cable does wrong with the packet and, where it arrives, that the host is going to drop it, when and why.
 *
 * <p>The capture is streamed while the lab runs once more, which it does the same way: memory grows with the drops of the hosts only.
 */
final class Capture {
    private final LabSpec lab;
    private final TimeRange range;
    private final HostDrops drops;
    private final Map<String, Integer> interfaces = new LinkedHashMap<>();
    private PcapngWriter writer;
    private PacketTable packets;

    /**
     * A capture nobody has made yet.
     *
     * @param lab a consistent specification
     * @param range packets outside it are left out
     * @param drops what the hosts drop in that lab
     */
    Capture(LabSpec lab, TimeRange range, HostDrops drops) {
        this.lab = lab;
        this.range = range;
        this.drops = drops;
    }

    /**
     * Runs the lab and writes what passes by.
     *
     * @param out where to; it is left open
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException {
        writer = new PcapngWriter(out);
        interfaces.clear();
        Map<String, String> names = lab.portNames();
        for (LabSpec.LinkSpec link : lab.links()) {
            interfaces.put(link.portA(), writer.addInterface(names.get(link.portA())));
            interfaces.put(link.portB(), writer.addInterface(names.get(link.portB())));
        }
        try {
            Run run = Run.of(lab, false, this::passes);
            packets = run.result().packets();
            run.until(range.endPs(), new Stop());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void passes(String port, boolean arrives, Message message, long atPs, String fault) {
        if (atPs >= range.startPs() && atPs <= range.endPs()) {
            try {
                int packet = message.buffer().packetId();
                String comment = "packet " + packets.name(packet) + " at " + atPs + " ps" + (fault.isEmpty() ? "" : ", " + fault)
                        + (arrives && isHost(port) ? drops.comment(message.ip().id(), atPs) : "");
                writer.write(interfaces.get(port), atPs, message.ip(), LinkType.IPV4, comment);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private boolean isHost(String port) {
        return lab.switches().stream().noneMatch(each -> each.portIds().contains(port));
    }
}
