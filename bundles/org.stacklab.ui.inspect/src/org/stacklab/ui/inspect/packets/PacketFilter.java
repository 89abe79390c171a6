package org.stacklab.ui.inspect.packets;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.stacklab.trace.PacketTable;

/**
 * Says which packets the user wants to see: words separated by spaces, all of which must hold, in quotation marks if they have
 * spaces; {@code !} in front of one turns it round.
 * {@code protocol:}, {@code host:} and {@code text:} look for a text, {@code packet:} for a datagram or a fragment as the chart names it;
 * {@code number}, {@code length} and {@code time}
 * are compared by {@code = < > <= >=}, time in microseconds; {@code fault} asks whether the cable did something wrong,
 * {@code dropped} whether the host did not keep it; any other word is looked for in everything.
 */
final class PacketFilter {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Pattern COMPARISON = Pattern.compile("(number|length|time)(<=|>=|<|>|=|:)(.*)");
    private static final Pattern SEARCH = Pattern.compile("(protocol|host|packet|text)[:=](.*)");
    private static final Pattern UNKNOWN = Pattern.compile("([a-z]+)[:=<>].*");
    private static final String FAULT = "fault";
    private static final String DROPPED = "dropped";
    private static final int US_DIGITS = 6;

    private final List<Term> terms;

    /** One word of a filter. */
    private interface Term {
        boolean accepts(Subject subject) throws IOException;
    }

    /** A packet that is asked about. What costs time is found out only if some term wants to know it. */
    static final class Subject {
        private final PacketLog log;
        private final int row;
        private final Passage passage;
        private Summary summary;

        Subject(PacketLog log, int row, Passage passage) {
            this.log = log;
            this.row = row;
            this.passage = passage;
        }

        private Summary summary() throws IOException {
            if (summary == null) {
                summary = Summary.of(log.packet(passage));
            }
            return summary;
        }

        private String ports() {
            return log.port(passage.from()) + " " + log.port(passage.to());
        }

        private boolean isPacket(String name) {
            PacketTable packets = log.packets();
            return packets.name(passage.packet()).equalsIgnoreCase(name) || packets.name(log.datagram(passage)).equalsIgnoreCase(name);
        }

        private String all() throws IOException {
            return ports() + " " + summary().protocol() + " " + summary().info() + " " + log.fault(passage) + " " + log.drop(passage);
        }
    }

    private PacketFilter(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * Reads a filter.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static PacketFilter parse(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group().replace("\"", "");
            boolean negated = word.startsWith("!") && word.length() > 1;
            Term term = term(negated ? word.substring(1) : word);
            terms.add(negated ? subject -> !term.accepts(subject) : term);
        }
        return new PacketFilter(terms);
    }

    private static Term term(String word) {
        Matcher comparison = COMPARISON.matcher(word);
        Matcher search = SEARCH.matcher(word);
        if (comparison.matches()) {
            return comparison(comparison.group(1), comparison.group(2), number(word, comparison.group(3)));
        }
        if (search.matches()) {
            return search(search.group(1), search.group(2));
        }
        Matcher unknown = UNKNOWN.matcher(word);
        if (unknown.matches()) {
            throw new IllegalArgumentException(NLS.bind(Messages.PacketFilter_unknown, unknown.group(1)));
        }
        return switch (word) {
            case FAULT -> subject -> subject.passage.fault() != 0;
            case DROPPED -> subject -> subject.passage.drop() != 0;
            default -> subject -> contains(subject.all(), word);
        };
    }

    private static BigDecimal number(String word, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.PacketFilter_noNumber, word), e);
        }
    }

    private static Term comparison(String field, String operator, BigDecimal bound) {
        return subject -> {
            int order = value(field, subject).compareTo(bound);
            return switch (operator) {
                case "<" -> order < 0;
                case ">" -> order > 0;
                case "<=" -> order <= 0;
                case ">=" -> order >= 0;
                default -> order == 0;
            };
        };
    }

    private static BigDecimal value(String field, Subject subject) {
        return switch (field) {
            case "number" -> BigDecimal.valueOf(subject.row + 1L);
            case "length" -> BigDecimal.valueOf(subject.passage.lenBytes());
            default -> BigDecimal.valueOf(subject.passage.leftPs(), US_DIGITS);
        };
    }

    /** A datagram is asked for with all its fragments. */
    private static Term search(String field, String wanted) {
        return switch (field) {
            case "protocol" -> subject -> contains(subject.summary().protocol(), wanted);
            case "host" -> subject -> contains(subject.ports(), wanted);
            case "packet" -> subject -> subject.isPacket(wanted);
            default -> subject -> contains(subject.all(), wanted);
        };
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Whether it lets everything pass. */
    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether a packet is wanted. */
    boolean accepts(Subject subject) throws IOException {
        for (Term term : terms) {
            if (!term.accepts(subject)) {
                return false;
            }
        }
        return true;
    }
}
