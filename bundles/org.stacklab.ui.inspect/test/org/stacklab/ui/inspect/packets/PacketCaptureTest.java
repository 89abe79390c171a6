package org.stacklab.ui.inspect.packets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Stop;
import org.stacklab.trace.PacketTable;
import org.stacklab.ui.inspect.TwoHosts;
import org.stacklab.wire.MyrinetHeader;
import org.stacklab.wire.HeaderError;
import org.stacklab.wire.Packet;

/** What was on the cables is found again in the log, and by filters. */
final class PacketCaptureTest {
    private static final int MESSAGES = 40;
    private static final int LOSS_PPM = 100_000;

    private PacketLog log;

    @BeforeEach
    void capture() throws IOException {
        log = new PacketCapture(TwoHosts.burst(MESSAGES, LOSS_PPM), Long.MAX_VALUE, count -> { }).run(new Stop());
    }

    @AfterEach
    void close() throws IOException {
        log.close();
    }

    private int count(String filter) throws IOException {
        return Selection.of(log, PacketFilter.parse(filter), new Stop()).size();
    }

    @Test
    void theRowsAreTheRectanglesOfTheCable() throws IOException {
        Run run = Run.of(TwoHosts.burst(MESSAGES, LOSS_PPM), true);
        run.toEnd(new Stop());
        RunResult result = run.result();
        int row = 0;
        for (int span = 1; span <= result.spans().size(); span++) {
            if (result.spans().label(span).layer().equals("link")) {
                Passage passage = log.row(row++);
                assertEquals(result.spans().startPs(span), passage.leftPs());
                assertEquals(result.spans().packet(span), passage.packet());
                if (passage.fault() == 0) {
                    assertTrue(passage.arrivedPs() >= result.spans().endPs(span));
                } else {
                    assertEquals(Passage.NEVER, passage.arrivedPs());
                    assertEquals("lost on the cable", log.fault(passage));
                }
            }
        }
        assertEquals(row, log.size());
    }

    @Test
    void everyFrameIsWhole() throws IOException {
        for (int row = 0; row < log.size(); row++) {
            Packet packet = log.packet(log.row(row));
            assertEquals(HeaderError.NONE, MyrinetHeader.check(packet.array(), packet.offset(), packet.length()));
        }
    }

    @Test
    void filtersFindWhatTheySay() throws IOException {
        assertEquals(log.size(), count(""));
        assertEquals(10, count("number<=10"));
        assertEquals(2, count("packet:7"));
        assertEquals(log.size(), count("host:sender") + count("!host:sender"));
        assertEquals(MESSAGES, count("protocol:udp"), "only the first fragment has a UDP header");
        long lost = IntStream.range(0, log.size()).filter(this::isLost).count();
        assertTrue(lost > 0 && lost < log.size());
        assertEquals(lost, count("fault"));
        assertEquals(lost, count("\"lost on the cable\""));
        assertEquals(0, count("fault length>99999"));
    }

    @Test
    void whatTheHostsDropIsMarkedWhereItCame() throws IOException {
        LabSpec lab = duplicating();
        List<String> dropped = new ArrayList<>();
        Run run = Run.of(lab, false);
        PacketTable packets = run.result().packets();
        run.listenToDrops((packet, reason, atPs) ->
                dropped.add(packets.datagram(Math.abs(packet.id())) + " at " + atPs + ": " + reason.text()));
        run.toEnd(new Stop());
        List<String> marked = new ArrayList<>();
        try (PacketLog copies = new PacketCapture(lab, Long.MAX_VALUE, count -> { }).run(new Stop())) {
            for (int row = 0; row < copies.size(); row++) {
                Passage passage = copies.row(row);
                if (passage.drop() != 0) {
                    assertTrue(passage.droppedPs() >= passage.arrivedPs());
                    marked.add(copies.datagram(passage) + " at " + passage.droppedPs() + ": " + copies.drop(passage));
                }
            }
            assertEquals(marked.size(), Selection.of(copies, PacketFilter.parse("dropped"), new Stop()).size());
        }
        assertFalse(dropped.isEmpty());
        assertEquals(dropped, marked);
    }

    /** A lab in which hosts drop what has come twice. */
    private static LabSpec duplicating() {
        LabSpec lab = TwoHosts.burst(MESSAGES, 0);
        LabSpec.LinkSpec cable = lab.links().getFirst();
        Values values = cable.values().with(NetworkParameters.DUPLICATION, LOSS_PPM, Values.Origin.LAB);
        return new LabSpec(lab.name(), List.of(), lab.values(), lab.hosts(), List.of(),
                List.of(new LabSpec.LinkSpec(cable.id(), cable.name(), cable.portA(), cable.portB(), values)), lab.workloads());
    }

    private boolean isLost(int row) {
        try {
            return log.row(row).fault() != 0;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aComparisonNeedsANumber() {
        String message = assertThrows(IllegalArgumentException.class, () -> PacketFilter.parse("length>much")).getMessage();
        assertTrue(message.contains("length>much"), message);
    }

    @Test
    void linesAndRowsAreFoundFromEachOther() throws IOException {
        Selection selection = Selection.of(log, PacketFilter.parse("number>=5 number<=9"), new Stop());
        assertEquals(5, selection.size());
        assertEquals(4, selection.row(0));
        assertEquals(2, selection.lineAt(6));
        assertEquals(0, selection.lineAt(0));
        assertEquals(5, selection.lineAt(50));
        assertEquals(3, log.rowAt(log.row(3).leftPs()));
        assertEquals(log.size(), log.rowAt(Long.MAX_VALUE));
    }

    @Test
    void aRunThatIsHeldHasThePacketsSoFar() throws IOException {
        LabSpec lab = TwoHosts.burst(MESSAGES, 0);
        Run held = Run.of(lab, false);
        held.advance(Long.MAX_VALUE, Long.MAX_VALUE, run -> run.delivered() == 1, new Stop());
        try (PacketLog some = new PacketCapture(lab, held.eventCount(), count -> { }).run(new Stop())) {
            assertTrue(some.size() > 0 && some.row(some.size() - 1).leftPs() <= held.nowPs(), some.size() + " packets");
            assertTrue(some.size() < log.size(), some.size() + " packets");
        }
    }

    @Test
    void aStopIsHeeded() throws IOException {
        Stop stop = new Stop();
        stop.request();
        assertNull(new PacketCapture(TwoHosts.burst(MESSAGES, 0), Long.MAX_VALUE, count -> { }).run(stop));
        assertNull(Selection.of(log, PacketFilter.parse("fault"), stop));
    }
}
