package org.stacklab.cli;

import java.io.IOException;
import java.util.List;

/** Something the command line can do. */
interface Command {
    /** The word that calls it. */
    String name();

    /** What its operands are called in the usage. Most commands take a lab. */
    default String operands() {
        return "LAB";
    }

    /** How many operands it takes at most. */
    default int maxOperands() {
        return 1;
    }

    /** One sentence. */
    String summary();

    /** The options in the order of the help. */
    List<Option> options();

    /** What the help says beyond the options; empty for nothing. */
    default String details() {
        return "";
    }

    /** Calls worth trying, each as it is typed behind {@code stacklab}. */
    default List<String> examples() {
        return List.of();
    }

    /**
     * Does it.
     *
     * @return an exit status
     * @throws UserMistake if the user has to mend something
     * @throws IOException if standard output cannot be written
     */
    int run(Arguments arguments, Console console) throws UserMistake, IOException;
}
