package org.stacklab.cli;

/** A user has left something away without which a command can do nothing; he is shown its usage. */
final class MissingArgument extends UserMistake {
    private static final long serialVersionUID = 1;

    private final transient Command command;

    MissingArgument(Command command, String what) {
        super(command.name() + " needs " + what + ".");
        this.command = command;
    }

    /** What cannot be done. */
    Command command() {
        return command;
    }
}
