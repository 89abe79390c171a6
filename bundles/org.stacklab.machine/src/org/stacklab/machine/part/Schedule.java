package org.stacklab.machine.part;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Messages that somebody has written down, or that were captured: when, how long, which way. Immutable.
 *
 * @param messages in the order of their times
 */
public record Schedule(List<Message> messages) {
    /** Nothing is sent. */
    public static final Schedule EMPTY = new Schedule(List.of());

    /** More messages than anybody looks at; a lab with so many is a file of a few megabytes. */
    public static final int MAX_MESSAGES = 100_000;

    /**
     * One message.
     *
     * @param timePs when its sender is to send it, counted from the start of the workload
     * @param lenBytes its user data
     * @param back whether it goes from the target of the workload to the source
     */
    public record Message(long timePs, int lenBytes, boolean back) {
    }

    /** Keeps its own copy of the list and checks times, sizes and order. */
    public Schedule {
        messages = List.copyOf(messages);
        long beforePs = RunParameters.START.min();
        for (Message each : messages) {
            boolean sized = each.lenBytes >= RunParameters.SIZE.min() && each.lenBytes <= RunParameters.SIZE.max();
            if (each.timePs < beforePs || each.timePs > RunParameters.START.max() || !sized) {
                throw new IllegalArgumentException(each + " cannot stand in a schedule after " + beforePs + " ps");
            }
            beforePs = each.timePs;
        }
        if (messages.size() > MAX_MESSAGES) {
            throw new IllegalArgumentException(messages.size() + " messages are more than a schedule has");
        }
    }

    /**
     * Reads a schedule as people write it. Lines end with a line feed or a semicolon; a line has a time, a size and, if need be, the
     * word {@code back} or {@code forth}, with blanks or commas between them. Empty lines, a headline {@code time,size,direction} in
     * front of the first message and whatever follows a {@code #} are read over.
     *
     * @param text for example {@code 0us 32B; 10us 4KB; 25us 1KB back}
     * @return the schedule
     * @throws BadValueException when a line is something else, with one sentence that names the line and the mend
     */
    public static Schedule parse(String text) throws BadValueException {
        return new Schedule(new ScheduleReader().read(text));
    }

    /**
     * The messages that go one way.
     *
     * @param back whether it is the way back
     * @return in the order of their times
     */
    public List<Message> going(boolean back) {
        return messages.stream().filter(each -> each.back == back).toList();
    }

    /**
     * The longest message.
     *
     * @return bytes of user data, 0 without messages
     */
    public int maxLenBytes() {
        return messages.stream().mapToInt(Message::lenBytes).max().orElse(0);
    }

    /**
     * The schedule as {@link #parse} reads it, in one line of text.
     *
     * @return for example {@code 0ps 32B; 10us 4KB; 25us 1KB back}
     */
    public String text() {
        return messages.stream().map(Schedule::text).collect(Collectors.joining("; "));
    }

    private static String text(Message message) {
        String time = Unit.TIME.format(message.timePs).replace(" ", "");
        String size = Unit.BYTES.format(message.lenBytes).replace(" ", "");
        return time + " " + size + (message.back ? " back" : "");
    }
}
