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
 * cable does wrong with the packet.
 *
 * <p>The capture is streamed while the lab runs once more, which it does the same way: memory does not grow with the run.
 */
public final class Capture {
    private final LabSpec lab;
    private final TimeRange range;
    private final Map<String, Integer> interfaces = new LinkedHashMap<>();
    private PcapngWriter writer;
    private PacketTable packets;

    /**
     * A capture nobody has made yet.
     *
     * @param lab a consistent specification
     * @param range packets outside it are left out
     */
    public Capture(LabSpec lab, TimeRange range) {
        this.lab = lab;
        this.range = range;
    }

    /**
     * Runs the lab and writes what passes by.
     *
     * @param out where to; it is left open
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
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

    private void passes(String port, Message message, long atPs, String fault) {
        if (atPs >= range.startPs() && atPs <= range.endPs()) {
            try {
                String comment = "packet " + packets.name(message.buffer().packetId()) + " at " + atPs + " ps"
                        + (fault.isEmpty() ? "" : ", " + fault);
                writer.write(interfaces.get(port), atPs, message.ip(), LinkType.IPV4, comment);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
