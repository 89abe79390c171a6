package org.stacklab.cli;

/**
 * An option of a command.
 *
 * @param name how it is written, for example {@code --out}
 * @param value what its value is called in the usage; null for a flag
 * @param repeatable whether it may be given more than once
 * @param help one sentence
 */
record Option(String name, String value, boolean repeatable, String help) {
    static Option flag(String name, String help) {
        return new Option(name, null, false, help);
    }

    static Option of(String name, String value, String help) {
        return new Option(name, value, false, help);
    }

    static Option list(String name, String value, String help) {
        return new Option(name, value, true, help);
    }

    /** How it is written with its value. */
    String usage() {
        return value == null ? name : name + " " + value;
    }
}
