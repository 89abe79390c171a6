package org.stacklab.machine.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stacklab.machine.part.Schedule.Message;

/** Reads a schedule line by line and trusts nothing in it. */
final class ScheduleReader {
    private static final List<String> HEADLINES = List.of("time size", "time size direction");
    private static final String FORM = "write a time, a size and perhaps back, for example 10us 4KB back";
    private static final int MAX_QUOTED = 40;

    private final List<Message> messages = new ArrayList<>();
    private String line;
    private int number;

    List<Message> read(String text) throws BadValueException {
        int from = 0;
        while (from <= text.length()) {
            int end = endOfLine(text, from);
            line = text.substring(from, end);
            number++;
            readLine();
            from = end + 1;
        }
        return messages;
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != ';') {
            end++;
        }
        return end;
    }

    private void readLine() throws BadValueException {
        int comment = line.indexOf('#');
        String said = (comment < 0 ? line : line.substring(0, comment)).replace(',', ' ').strip();
        String[] words = said.split("\\s+", 4);
        boolean headline = messages.isEmpty() && HEADLINES.contains(String.join(" ", words).toLowerCase(Locale.ROOT));
        if (said.isEmpty() || headline) {
            return;
        }
        if (words.length < 2 || words.length > 3) {
            throw flaw("is no message: " + FORM);
        }
        if (messages.size() == Schedule.MAX_MESSAGES) {
            throw flaw("is one message too many, for a schedule has at most " + Schedule.MAX_MESSAGES + ": leave some out");
        }
        messages.add(new Message(time(words[0]), size(words[1]), words.length == 3 && isBack(words[2])));
    }

    private long time(String word) throws BadValueException {
        long timePs = number(word, RunParameters.START, "time");
        if (!messages.isEmpty() && timePs < messages.getLast().timePs()) {
            throw flaw("is earlier than the message before it: sort the lines by time");
        }
        return timePs;
    }

    private int size(String word) throws BadValueException {
        return (int) number(word, RunParameters.SIZE, "size");
    }

    /** A value within the bounds that the other workloads have too. */
    private long number(String word, Parameter like, String what) throws BadValueException {
        Long value = like.unit().parse(word);
        if (value == null || value < like.min() || value > like.max()) {
            throw flaw("has no valid " + what + ": " + like.expectation() + ", without a blank before the unit");
        }
        return value;
    }

    private boolean isBack(String word) throws BadValueException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "back" -> true;
            case "forth" -> false;
            default -> throw flaw("has an unknown direction: say forth or back, or nothing for forth");
        };
    }

    private BadValueException flaw(String what) {
        String quoted = line.strip();
        return new BadValueException("line " + number + " of the schedule, '"
                + (quoted.length() <= MAX_QUOTED ? quoted : quoted.substring(0, MAX_QUOTED) + "...") + "', " + what);
    }
}
