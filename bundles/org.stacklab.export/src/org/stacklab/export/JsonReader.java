package org.stacklab.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) as {@link Json} writes it: of the escapes it knows those of quotes, backslashes and code units. */
public final class JsonReader {
    /** Nested deeper than anything that is meant. */
    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads a value.
     *
     * @param text the whole of it
     * @return a map, list, text, {@link BigDecimal}, truth value or null
     * @throws IllegalArgumentException if it is no JSON, with the place
     */
    public static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        try {
            Object value = reader.value();
            reader.space();
            if (reader.at == text.length()) {
                return value;
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the JSON ends too early", e);
        }
        throw reader.wrong();
    }

    /**
     * Reads objects, one on each line.
     *
     * @param text the lines
     * @return the objects
     * @throws IllegalArgumentException if one is no JSON object
     */
    public static List<Map<String, Object>> lines(String text) {
        return text.lines().map(JsonReader::object).toList();
    }

    /**
     * Reads an object.
     *
     * @param text the whole of it
     * @return its fields in their order
     * @throws IllegalArgumentException if it is no JSON object
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(String text) {
        if (read(text) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("no JSON object");
    }

    private Object value() {
        space();
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("the JSON is nested too deep");
        }
        Object value = switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        for (boolean more = !accept('}'); more; more = !accept('}')) {
            if (!object.isEmpty()) {
                expect(',');
            }
            space();
            String key = string();
            expect(':');
            if (object.put(key, value()) != null) {
                throw wrong();
            }
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        at++;
        for (boolean more = !accept(']'); more; more = !accept(']')) {
            if (!array.isEmpty()) {
                expect(',');
            }
            array.add(value());
        }
        return array;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        if (text.charAt(at++) != '"') {
            throw wrong();
        }
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c < ' ') {
                throw wrong();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        if (c != '"' && c != '\\') {
            throw wrong();
        }
        return c;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int begin = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(text.substring(begin, at));
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw wrong();
        }
    }

    private boolean accept(char c) {
        space();
        boolean there = text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at " + at + ": " + text.substring(at, Math.min(text.length(), at + 40)));
    }
}
