package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.machine.part.Schedule;
import org.stacklab.machine.part.Schedule.Message;
import org.stacklab.sim.Stop;
import org.stacklab.wire.CaptureException;
import org.stacklab.wire.CaptureReader;
import org.stacklab.wire.CapturedFrame;
import org.stacklab.wire.CapturedMessage;

/**
 * Makes a schedule of what one captured host says to others and hears from them. Without a choice it is the sender of the first
 * message, and the interface that saw this message is the only one that counts: others may have seen the same packets again.
 */
final class CaptureImport {
    private static final long PS_PER_NS = 1000;

    private final String name;
    private final Filter filter;
    private final List<CapturedMessage> taken = new ArrayList<>();
    private String source;
    private long leftOut;

    /**
     * Which messages are wanted.
     *
     * @param from the host that plays the source of the workload, null for the sender of the first message
     * @param to the host that plays the target, null for everybody else
     * @param port a port at either end, if it matters
     * @param most how many messages at most, if it matters
     */
    record Filter(String from, String to, OptionalInt port, OptionalInt most) {
        private boolean takes(CapturedMessage message, String source) {
            boolean forth = message.source().equals(source) && isPeer(message.target());
            boolean back = message.target().equals(source) && isPeer(message.source());
            boolean ported = port.isEmpty() || message.sourcePort() == port.getAsInt() || message.targetPort() == port.getAsInt();
            return (forth || back) && ported && message.lenBytes() <= RunParameters.SIZE.max();
        }

        private boolean isOpen() {
            return from == null && to == null && port.isEmpty();
        }

        private boolean isPeer(String address) {
            return to == null || to.equals(address);
        }

        private boolean isEnough(int messages) {
            return most.isPresent() && messages == most.getAsInt();
        }
    }

    /**
     * Takes nothing yet.
     *
     * @param name what the capture is called in messages
     * @param filter which messages are wanted
     */
    CaptureImport(String name, Filter filter) {
        this.name = name;
        this.filter = filter;
        source = filter.from;
    }

    /**
     * Reads a capture.
     *
     * @param reader the capture, at its beginning
     * @param stop a request to give up
     * @throws CaptureException if it is damaged before enough messages have come
     * @throws UserMistake if it has more messages than a schedule
     */
    void read(CaptureReader reader, Stop stop) throws IOException, CaptureException, UserMistake {
        while (!filter.isEnough(taken.size()) && !stop.isRequested()) {
            CapturedFrame frame = reader.next();
            if (frame == null) {
                return;
            }
            Optional<CapturedMessage> message = CapturedMessage.of(frame).filter(this::isWanted);
            if (message.isPresent()) {
                add(message.get());
            } else {
                leftOut++;
            }
        }
    }

    private boolean isWanted(CapturedMessage message) {
        return filter.takes(message, source == null ? firstSource(message) : source)
                && (taken.isEmpty() || taken.getFirst().interfaceId() == message.interfaceId());
    }

    /** Whoever is not the target must be the source. */
    private String firstSource(CapturedMessage message) {
        return message.source().equals(filter.to) ? message.target() : message.source();
    }

    private void add(CapturedMessage message) throws UserMistake {
        if (taken.size() == Schedule.MAX_MESSAGES) {
            throw new UserMistake(name + " has more than " + Schedule.MAX_MESSAGES
                    + " messages: take fewer with --first, --port, --from or --to.");
        }
        source = source == null ? firstSource(message) : source;
        taken.add(message);
    }

    /**
     * What has been taken.
     *
     * @return the messages in the order of their times, counted from the first
     * @throws UserMistake if there are none, or they take longer than a schedule
     */
    Schedule schedule() throws UserMistake {
        if (taken.isEmpty()) {
            throw new UserMistake(name + " has no UDP or TCP data" + (filter.isOpen() ? "" : " that --from, --to and --port let through")
                    + ": give another capture" + (filter.isOpen() ? "." : " or say them otherwise."));
        }
        taken.sort(Comparator.comparingLong(CapturedMessage::timeNs));
        List<Message> messages = new ArrayList<>();
        for (CapturedMessage each : taken) {
            long sinceNs = each.timeNs() - taken.getFirst().timeNs();
            if (sinceNs < 0 || sinceNs > RunParameters.START.max() / PS_PER_NS) {
                throw new UserMistake(name + ": message " + (messages.size() + 1) + " comes later than "
                        + RunParameters.START.format(RunParameters.START.max()) + " after the first: take those before it with --first "
                        + messages.size() + ".");
            }
            messages.add(new Message(sinceNs * PS_PER_NS, each.lenBytes(), !each.source().equals(source)));
        }
        return new Schedule(messages);
    }

    /** The host that plays the source; null when nothing was taken. */
    String source() {
        return source;
    }

    /** Packets that are no part of the schedule. */
    long leftOut() {
        return leftOut;
    }
}
