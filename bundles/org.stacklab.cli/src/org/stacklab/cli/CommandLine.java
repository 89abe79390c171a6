package org.stacklab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.stacklab.engine.Run;
import org.stacklab.machine.nic.FirmwareFault;

/** Finds the command a user calls and turns whatever becomes of it into an exit status. */
final class CommandLine {
    private final List<Command> commands;
    private final Console console;

    CommandLine(List<Command> commands, Console console) {
        this.commands = commands;
        this.console = console;
    }

    /**
     * Does what the arguments say.
     *
     * @param words the arguments of the process
     * @return an exit status
     */
    int run(List<String> words) {
        try {
            return dispatch(words);
        } catch (MissingArgument missing) {
            console.say(missing.getMessage());
            console.complain(Help.usage(missing.command()));
            return Status.MISTAKE;
        } catch (UserMistake mistake) {
            console.say(mistake.getMessage());
            return Status.MISTAKE;
        } catch (IOException failure) {
            return outputFailed(failure);
        } catch (FirmwareFault fault) {
            console.say(fault.getMessage() + "; stacklab verify LAB shows how it comes to that.");
            return Status.INCOMPLETE;
        } catch (OutOfMemoryError tooLittle) {
            console.say("the run needs more than the " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB of memory it may use; lower lab.maxSpans or give it more (JAVA_TOOL_OPTIONS=-Xmx8g).");
            return Status.INCOMPLETE;
        } catch (RuntimeException | StackOverflowError bug) {
            CrashReport.write(bug, console);
            return Status.INTERNAL;
        }
    }

    private int dispatch(List<String> words) throws UserMistake, IOException {
        String first = words.isEmpty() ? "--help" : words.getFirst();
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        switch (first) {
            case "-h", "--help", "help" -> console.print(rest.isEmpty() ? Help.all(commands) : Help.of(command(rest.getFirst())));
            case "--version" -> console.print("stacklab " + Run.ENGINE_VERSION + "\n");
            default -> {
                return call(command(first), rest);
            }
        }
        return Status.OK;
    }

    private int call(Command command, List<String> words) throws UserMistake, IOException {
        List<String> options = words.contains("--") ? words.subList(0, words.indexOf("--")) : words;
        if (options.contains("--help") || options.contains("-h")) {
            console.print(Help.of(command));
            return Status.OK;
        }
        return command.run(new Arguments(command, words), console);
    }

    private Command command(String name) throws UserMistake {
        List<String> names = commands.stream().map(Command::name).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw new UserMistake("there is no command '" + name + "'" + NearMatch.hint(name, names) + "; see stacklab --help.");
        }
        return commands.get(at);
    }

    /** A reader that has seen enough is no mistake. */
    private int outputFailed(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return Status.OK;
        }
        console.say("standard output cannot be written (" + reason + "): see to where it goes.");
        return Status.MISTAKE;
    }
}
