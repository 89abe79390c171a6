package org.stacklab.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name how it is written, for example {@code --out}
 * @param value what its value is called in the usage; null for a flag
 * @param repeatable whether it may be given more than once
 * @param help one sentence
 */
record Option(String name, String value, boolean repeatable, String help) {
    /** The flag of every command that has something to tell to programs. */
    static final Option JSON = flag("--json", "print what came out as one JSON object on one line");

    static Option flag(String name, String help) {
        return new Option(name, null, false, help);
    }

    static Option of(String name, String value, String help) {
        return new Option(name, value, false, help);
    }

    static Option list(String name, String value, String help) {
        return new Option(name, value, true, help);
    }

    /** The values there are to choose from; empty if there are too many to list. */
    List<String> choices() {
        return value != null && value.contains("|") ? List.of(value.split("\\|")) : List.of();
    }

    /** How it is written with its value. */
    String usage() {
        return value == null ? name : name + " " + value;
    }
}
