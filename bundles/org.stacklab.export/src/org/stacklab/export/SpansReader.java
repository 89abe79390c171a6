package org.stacklab.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@link SpansCsv} and {@link SpansJsonl} write. Everything is checked: a file may come from anywhere or be cut off. */
public final class SpansReader {
    private static final int COLUMNS = SpansCsv.HEADER.split(",").length;

    private final BufferedReader in;
    private final SpanTable table = new SpanTable();
    private int line;

    private SpansReader(Reader in) {
        this.in = new BufferedReader(in);
    }

    /**
     * Reads spans; the first line tells which of the two formats it is.
     *
     * @param in the text of the file
     * @return the record
     * @throws BadSpansException if it is neither, damaged or cut off
     * @throws IOException if it cannot be read
     */
    public static SpanTable read(Reader in) throws IOException, BadSpansException {
        SpansReader reader = new SpansReader(in);
        try {
            reader.read();
            reader.table.finish();
            return reader.table;
        } catch (IllegalArgumentException | ArithmeticException | ClassCastException | NullPointerException e) {
            String reason = e instanceof IllegalArgumentException && !(e instanceof NumberFormatException) ? e.getMessage()
                    : "a field is missing or wrong";
            throw new BadSpansException(reader.line, reason);
        }
    }

    private void read() throws IOException {
        String first = nextLine(false);
        if (first == null) {
            throw new IllegalArgumentException("the file is empty");
        }
        boolean csv = first.equals(SpansCsv.HEADER);
        for (String text = csv ? nextLine(true) : first; text != null; text = nextLine(csv)) {
            if (csv) {
                addCsv(fields(text));
            } else {
                addJson(JsonReader.object(text));
            }
        }
    }

    /** A line, with the line feeds inside its quotes where lines may have such; the last one must have ended too. */
    private String nextLine(boolean quotes) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n' && !quoted) {
                line++;
                return text.toString();
            }
            quoted ^= quotes && c == '"';
            text.append((char) c);
        }
        line++;
        if (!text.isEmpty()) {
            throw new IllegalArgumentException("the file is cut off");
        }
        return null;
    }

    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                field.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted ^= !doubled;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private void addCsv(List<String> f) {
        if (f.size() != COLUMNS) {
            throw new IllegalArgumentException("there are " + f.size() + " fields and not " + COLUMNS);
        }
        table.add(table.nextSpan(), Long.parseLong(f.get(0)), Long.parseLong(f.get(1)), Long.parseLong(f.get(2)),
                new SpanTable.Work(f.get(3), f.get(4), f.get(5), f.get(7)), f.get(6));
        if (!f.get(8).isEmpty()) {
            for (String loss : f.get(8).split(";", -1)) {
                addLoss(loss.split(":", -1));
            }
        }
        table.checkLosses();
    }

    private void addLoss(String[] parts) {
        if (parts.length != 3) {
            throw new IllegalArgumentException("lostTo is no list of resource:competitor:ps");
        }
        String competitor = parts[1];
        int slash = competitor.indexOf('/');
        int hash = competitor.indexOf('#');
        String host = slash < 0 ? "" : name(competitor.substring(0, slash));
        String layer = slash < 0 ? "" : name(competitor.substring(slash + 1, hash < 0 ? competitor.length() : hash));
        table.addLoss(name(parts[0]), host, layer, hash < 0 ? "" : name(competitor.substring(hash + 1)), Long.parseLong(parts[2]));
    }

    private static String name(String text) {
        return text.replace("%3A", ":").replace("%3B", ";").replace("%25", "%");
    }

    private void addJson(Map<String, Object> f) {
        table.add(Math.toIntExact(number(f, "span")), number(f, "startPs"), number(f, "endPs"), number(f, "ownPs"),
                new SpanTable.Work(text(f, "host"), text(f, "layer"), text(f, "resource"), text(f, "kind")), text(f, "packet"));
        for (Object each : (List<?>) f.get("lostTo")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> loss = (Map<String, Object>) each;
            table.addLoss(text(loss, "resource"), text(loss, "host"), text(loss, "layer"), text(loss, "packet"), number(loss, "lostPs"));
        }
        table.checkLosses();
    }

    private static long number(Map<String, Object> fields, String name) {
        return ((BigDecimal) fields.get(name)).longValueExact();
    }

    private static String text(Map<String, Object> fields, String name) {
        String text = (String) fields.get(name);
        return text == null ? "" : text;
    }
}
