package org.stacklab.ui.inspect.packets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.stacklab.engine.Breakpoint;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.machine.net.Message;
import org.stacklab.sim.Stop;
import org.stacklab.stack.DropReason;
import org.stacklab.wire.MyrinetHeader;
import org.stacklab.wire.Packet;

/** Runs a lab once more, which it does the same way, and notes every packet on every cable. */
final class PacketCapture {
    private static final int REPORT_MASK = (1 << 12) - 1;

    private final LabSpec lab;
    private final long events;
    private final IntConsumer progress;
    private final List<String> ports = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> otherEnds = new ArrayList<>();
    /** What has left and not arrived, by the port it comes to. What is still there when something behind it arrives was lost. */
    private final List<ArrayDeque<OnCable>> onCables = new ArrayList<>();
    /** The ports that belong to hosts. */
    private final Set<String> cards = new TreeSet<>();
    private final Arrivals arrivals = new Arrivals();
    private PacketLog log;

    private record OnCable(Message message, int row, Passage left) {
    }

    /**
     * A capture that has not begun.
     *
     * @param lab a consistent specification
     * @param events how many events of it have happened
     * @param progress is told now and then how many packets there are
     */
    PacketCapture(LabSpec lab, long events, IntConsumer progress) {
        this.lab = lab;
        this.events = events;
        this.progress = progress;
        lab.hosts().forEach(host -> host.nics().forEach(nic -> cards.add(nic.id())));
        Map<String, String> names = lab.portNames();
        for (LabSpec.LinkSpec link : lab.links()) {
            addPort(link.portA(), names);
            addPort(link.portB(), names);
        }
    }

    private void addPort(String id, Map<String, String> names) {
        int number = ports.size();
        numbers.put(id, number);
        ports.add(names.get(id));
        otherEnds.add(number ^ 1);
        onCables.add(new ArrayDeque<>());
    }

    /** Runs the lab as far as it has come; returns the packets, or null if a stop was requested. */
    PacketLog run(Stop stop) throws IOException {
        Run run = Run.of(lab, false, this::passes);
        log = new PacketLog(ports, run.result().packets());
        run.listenToDrops(this::dropped);
        boolean complete = false;
        try {
            run.advance(Long.MAX_VALUE, events, Breakpoint.NEVER, stop);
            log.complete();
            complete = !stop.isRequested();
            return complete ? log : null;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            if (!complete) {
                log.close();
            }
        }
    }

    private void passes(String portId, boolean arrives, Message message, long atPs, String fault) {
        int port = numbers.get(portId);
        try {
            if (arrives) {
                int row = arrives(onCables.get(port), message, atPs, fault);
                if (cards.contains(portId)) {
                    arrivals.put(message.ip().id(), row);
                    arrivals.put(log.packets().datagram(message.buffer().packetId()), row);
                }
            } else {
                leaves(port, message, atPs, fault);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void leaves(int port, Message message, long atPs, String fault) throws IOException {
        int to = otherEnds.get(port);
        Passage left = log.leaves(atPs, port, to, message.buffer().packetId(), fault, frame(message));
        onCables.get(to).addLast(new OnCable(message, log.size() - 1, left));
        if ((log.size() & REPORT_MASK) == 0) {
            progress.accept(log.size());
        }
    }

    private int arrives(ArrayDeque<OnCable> onCable, Message message, long atPs, String fault) throws IOException {
        OnCable first = onCable.pollFirst();
        while (first.message != message) {
            first = onCable.pollFirst();
        }
        log.arrives(first.row, first.left, atPs, fault, frame(message));
        return first.row;
    }

    /** A datagram that was put together is dropped with the last of its fragments. */
    private void dropped(Packet packet, DropReason reason, long atPs) {
        int row = arrivals.row(packet.id());
        if (row != Arrivals.NEVER) {
            try {
                log.drops(row, atPs, reason.text());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The bytes on the cable. When a message begins to leave, its trailer has not been computed yet. */
    private static byte[] frame(Message message) {
        Packet ip = message.ip();
        Packet frame = Packet.wrap(new byte[MyrinetHeader.LEN_BYTES + ip.length() + MyrinetHeader.TRAILER_LEN_BYTES]);
        System.arraycopy(ip.array(), ip.offset() - MyrinetHeader.LEN_BYTES, frame.array(), 0, MyrinetHeader.LEN_BYTES + ip.length());
        frame.trim(MyrinetHeader.LEN_BYTES + ip.length());
        MyrinetHeader.appendCrc(frame);
        return frame.array();
    }
}
