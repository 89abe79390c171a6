package org.stacklab.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** {@code completion}: a script that lets a shell complete commands, options and their values. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Supplier<List<Command>> commands;

    /** Completes what these commands declare. */
    CompletionCommand(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String operands() {
        return String.join(" | ", SHELLS);
    }

    @Override
    public String summary() {
        return "Print a script that lets the shell complete commands, options and their values.";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public String details() {
        return """
                bash: source <(./stacklab completion bash), in ~/.bashrc for good. zsh: put the output into a file _stacklab of a
                folder of $fpath. fish: put it into ~/.config/fish/completions/stacklab.fish.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        String shell = arguments.required(0, "a shell: say " + String.join(", ", SHELLS));
        if (!SHELLS.contains(shell)) {
            throw new UserMistake("there is no completion for '" + shell + "'" + NearMatch.hint(shell, SHELLS) + "; say one of "
                    + String.join(", ", SHELLS) + ".");
        }
        Completion completion = new Completion(commands.get());
        console.print(switch (shell) {
            case "bash" -> completion.bash();
            case "zsh" -> completion.zsh();
            default -> completion.fish();
        });
        return Status.OK;
    }
}
