package org.stacklab.cli;

import java.util.List;
import org.stacklab.export.Table;

/** Usage and help, made from what the commands declare. */
final class Help {
    private Help() {
    }

    /** The help of the command line as a whole. */
    static String all(List<Command> commands) {
        Table table = new Table("ll");
        commands.forEach(command -> table.row(command.name() + " " + command.operands(), command.summary()));
        return "Stacklab shows where the time goes between send() and the wire.\n\nusage: stacklab COMMAND ...\n\n" + table
                + "\nstacklab COMMAND --help tells more about a command, stacklab --version which engine this is.\n";
    }

    /** How a command is called, in one line. */
    static String usage(Command command) {
        StringBuilder out = new StringBuilder("usage: stacklab ").append(command.name());
        if (!command.operands().isEmpty()) {
            out.append(' ').append(command.operands());
        }
        for (Option option : command.options()) {
            out.append(" [").append(option.usage()).append(']').append(option.repeatable() ? "..." : "");
        }
        return out.append('\n').toString();
    }

    /** The help of a command. */
    static String of(Command command) {
        Table table = new Table("ll");
        command.options().forEach(option -> table.row(option.usage(), option.help()));
        String details = command.details().isEmpty() ? "" : "\n" + command.details();
        return command.summary() + "\n\n" + usage(command) + "\n" + table + details;
    }
}
