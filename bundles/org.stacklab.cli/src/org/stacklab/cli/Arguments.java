package org.stacklab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a command, taken apart: options in any order, {@code --name value} or {@code --name=value}, and operands. */
final class Arguments {
    private final Command command;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    /**
     * Takes arguments apart.
     *
     * @param command whose they are
     * @param words what stands behind the command's name
     * @throws UserMistake if the command does not take them
     */
    Arguments(Command command, List<String> words) throws UserMistake {
        this.command = command;
        int i = 0;
        boolean optionsEnded = false;
        while (i < words.size()) {
            String word = words.get(i++);
            if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
                addOperand(word);
            } else if (word.equals("--")) {
                optionsEnded = true;
            } else if (takesNext(word)) {
                if (i == words.size()) {
                    throw new UserMistake(word + " needs a value: give " + option(word).usage() + ".");
                }
                add(option(word), words.get(i++));
            } else {
                addInOneWord(word);
            }
        }
    }

    private boolean takesNext(String word) throws UserMistake {
        return !word.contains("=") && option(word).value() != null;
    }

    private void addInOneWord(String word) throws UserMistake {
        int equals = word.indexOf('=');
        Option option = option(equals < 0 ? word : word.substring(0, equals));
        if (equals >= 0 && option.value() == null) {
            throw new UserMistake(option.name() + " takes no value: leave '" + word.substring(equals) + "' away.");
        }
        add(option, equals < 0 ? "" : word.substring(equals + 1));
    }

    private void add(Option option, String value) throws UserMistake {
        List<String> given = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (!given.isEmpty() && !option.repeatable()) {
            throw new UserMistake(option.name() + " is given twice: give it once.");
        }
        given.add(value);
    }

    private void addOperand(String word) throws UserMistake {
        if (operands.size() == command.maxOperands()) {
            throw new UserMistake("'" + word + "' is one argument too many: " + command.name() + " takes "
                    + (command.operands().isEmpty() ? "none" : command.operands()) + ".");
        }
        operands.add(word);
    }

    private Option option(String name) throws UserMistake {
        List<String> names = command.options().stream().map(Option::name).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw new UserMistake(command.name() + " has no option " + name + NearMatch.hint(name, names) + "; see stacklab "
                    + command.name() + " --help.");
        }
        return command.options().get(at);
    }

    /** Whether an option was given. */
    boolean has(Option option) {
        return values.containsKey(option.name());
    }

    /** The value of an option, if it was given. */
    Optional<String> value(Option option) {
        return values(option).stream().findFirst();
    }

    /** The values of a repeatable option in the order given. */
    List<String> values(Option option) {
        return values.getOrDefault(option.name(), List.of());
    }

    /** The value of an option that must be given. */
    String required(Option option, String what) throws MissingArgument {
        return value(option).orElseThrow(() -> missing(what));
    }

    /** The operand at a position that must be there. */
    String required(int index, String what) throws MissingArgument {
        return operand(index).orElseThrow(() -> missing(what));
    }

    /** The lab that must be there. */
    String lab() throws MissingArgument {
        return required(0, "a lab: give a .lab file or the folder of one");
    }

    private MissingArgument missing(String what) {
        return new MissingArgument(command, what);
    }

    /** All operands. */
    List<String> operands() {
        return List.copyOf(operands);
    }

    /** The operand at a position, if there are so many. */
    Optional<String> operand(int index) {
        return index < operands.size() ? Optional.of(operands.get(index)) : Optional.empty();
    }
}
