package org.stacklab.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code releng/layering.txt}: sections of lines {@code NAME: NAME NAME}. */
record AllowList(Map<String, Map<String, List<String>>> sections) {

    static AllowList read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AllowList parse(List<String> lines) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        Map<String, List<String>> current = null;
        for (String line : lines.stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new LinkedHashMap<>());
            } else {
                String[] sides = line.split(":", 2);
                List<String> before = current.put(sides[0], words(sides[1]));
                if (before != null) {
                    throw new IllegalArgumentException("layering.txt names " + sides[0] + " twice");
                }
            }
        }
        return new AllowList(sections);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    Map<String, List<String>> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }

    /** Every bundle with what it may use, lowest first. */
    Map<String, List<String>> bundles() {
        Map<String, List<String>> bundles = new LinkedHashMap<>();
        sections.forEach((name, lines) -> {
            if (name.startsWith("ring ") || name.equals("examples") || name.equals("tests")) {
                bundles.putAll(lines);
            }
        });
        return bundles;
    }

    /** True if the bundle may use something of ours by its short name, or something from outside by its full name. */
    boolean allows(String user, String used) {
        List<String> allowed = new ArrayList<>(bundles().getOrDefault(user, List.of()));
        allowed.addAll(section("debt").getOrDefault(user, List.of()));
        return allowed.stream().anyMatch(name -> covers(name, used));
    }

    static boolean covers(String pattern, String name) {
        return pattern.endsWith(".*") ? (name + ".").startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(name);
    }
}
