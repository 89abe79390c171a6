package org.stacklab.cli;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.export.Table;

/** Usage and help, made from what the commands declare. */
final class Help {
    private static final int WIDTH = 110;
    private static final int INDENT = 10;
    private static final String EXAMPLES = "\nexamples:\n";

    private Help() {
    }

    /** The help of the command line as a whole. */
    static String all(List<Command> commands) {
        Table table = new Table("ll");
        commands.forEach(command -> table.row(command.name() + " " + command.operands(), command.summary()));
        return "Stacklab shows where the time goes between send() and the wire.\n\nusage: stacklab COMMAND ...\n\n" + table
                + "\nstacklab COMMAND --help tells more about a command, stacklab --version which engine this is.\n";
    }

    /** How a command is called. */
    static String usage(Command command) {
        List<String> words = new ArrayList<>(List.of("usage: stacklab " + command.name()));
        if (!command.operands().isEmpty()) {
            words.add(command.operands());
        }
        command.options().forEach(option -> words.add("[" + option.usage() + "]" + (option.repeatable() ? "..." : "")));
        return folded(words);
    }

    private static String folded(List<String> words) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : words) {
            boolean fits = column == 0 || column + 1 + word.length() <= WIDTH;
            out.append(column == 0 ? "" : fits ? " " : "\n" + " ".repeat(INDENT)).append(word);
            column = column == 0 ? word.length() : (fits ? column + 1 : INDENT) + word.length();
        }
        return out.append('\n').toString();
    }

    /** The help of a command. */
    static String of(Command command) {
        Table table = new Table("ll");
        command.options().forEach(option -> table.row(option.usage(), option.help()));
        StringBuilder out = new StringBuilder(command.summary()).append("\n\n").append(usage(command)).append('\n').append(table);
        if (!command.details().isEmpty()) {
            out.append('\n').append(command.details());
        }
        command.examples().forEach(example -> out.append(out.indexOf(EXAMPLES) < 0 ? EXAMPLES : "").append("  stacklab ").append(example)
                .append('\n'));
        return out.toString();
    }
}
