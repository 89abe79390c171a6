package org.stacklab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Scripts for shells, made from what the commands declare. */
final class Completion {
    private final List<Command> commands;

    Completion(List<Command> commands) {
        this.commands = commands;
    }

    /** The words a command takes as its first operand; empty if it takes files. */
    private static List<String> words(Command command) {
        if (!command.operands().contains("|")) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String alternative : command.operands().split("\\|")) {
            words.add(alternative.strip().split(" ")[0]);
        }
        return words;
    }

    private static String optionNames(Command command) {
        return command.options().stream().map(Option::name).collect(Collectors.joining(" "));
    }

    private String commandNames() {
        return commands.stream().map(Command::name).collect(Collectors.joining(" "));
    }

    /** For bash 4 and newer. */
    String bash() {
        StringBuilder options = new StringBuilder();
        StringBuilder values = new StringBuilder();
        for (Command command : commands) {
            options.append("    ").append(command.name()).append(") options='").append(optionNames(command)).append("' words='")
                    .append(String.join(" ", words(command))).append("' ;;\n");
            for (Option option : command.options()) {
                if (option.value() != null) {
                    values.append("    '").append(command.name()).append(' ').append(option.name()).append("') value=yes words='")
                            .append(String.join(" ", option.choices())).append("' ;;\n");
                }
            }
        }
        return """
                # Completion of stacklab for bash, made by: stacklab completion bash
                _stacklab() {
                    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} options= words= value=
                    if ((COMP_CWORD == 1)); then
                        COMPREPLY=($(compgen -W '%s' -- "$cur") $(compgen -f -X '!*.lab' -- "$cur"))
                        return
                    fi
                    case ${COMP_WORDS[1]} in
                %s    esac
                    case "${COMP_WORDS[1]} $prev" in
                %s    esac
                    if [[ $cur == -* && ! $value ]]; then
                        COMPREPLY=($(compgen -W "$options" -- "$cur"))
                    elif [[ $words && ( $value || $COMP_CWORD == 2 ) ]]; then
                        COMPREPLY=($(compgen -W "$words" -- "$cur"))
                    else
                        compopt -o filenames 2>/dev/null
                        COMPREPLY=($(compgen -f -- "$cur"))
                    fi
                }
                complete -F _stacklab stacklab
                """.formatted(commandNames(), options, values);
    }

    /** For zsh 5 and newer. */
    String zsh() {
        StringBuilder described = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (Command command : commands) {
            described.append("        ").append(quoted(command.name() + ":" + command.summary())).append('\n');
            cases.append("    ").append(command.name()).append(")\n        _arguments");
            command.options().forEach(option -> cases.append(" \\\n            ").append(quoted(specification(option))));
            List<String> words = words(command);
            cases.append(" \\\n            ").append(words.isEmpty() ? "'*:file:_files'"
                    : quoted("1:what:(" + String.join(" ", words) + ")") + " '*:file:_files'").append(" ;;\n");
        }
        return """
                #compdef stacklab
                # Completion of stacklab for zsh, made by: stacklab completion zsh
                _stacklab() {
                    local -a commands=(
                %s    )
                    if ((CURRENT == 2)); then
                        _describe command commands
                        _files -g '*.lab'
                        return
                    fi
                    local command=$words[2]
                    shift words
                    ((CURRENT--))
                    case $command in
                %s    esac
                }
                if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
                    _stacklab "$@"
                else
                    compdef _stacklab stacklab
                fi
                """.formatted(described, cases);
    }

    private static String specification(Option option) {
        String help = option.help().replaceAll("([\\[\\]:\\\\])", "\\\\$1");
        String value = option.value() == null ? "" : ":" + option.value().replace("|", " or ").replace(":", "\\:") + ":"
                + (option.choices().isEmpty() ? "_files" : "(" + String.join(" ", option.choices()) + ")");
        return (option.repeatable() ? "*" : "") + option.name() + (option.value() == null ? "" : "=") + "[" + help + "]" + value;
    }

    /** For fish 3 and newer. */
    String fish() {
        StringBuilder out = new StringBuilder("# Completion of stacklab for fish, made by: stacklab completion fish\n");
        for (Command command : commands) {
            out.append("complete -c stacklab -n __fish_use_subcommand -a ").append(command.name()).append(" -d ")
                    .append(quoted(command.summary())).append('\n');
            String after = "complete -c stacklab -n '__fish_seen_subcommand_from " + command.name() + "'";
            if (!words(command).isEmpty()) {
                out.append(after).append(" -a '").append(String.join(" ", words(command))).append("'\n");
            }
            for (Option option : command.options()) {
                out.append(after).append(" -l ").append(option.name().substring(2)).append(fishValues(option)).append(" -d ")
                        .append(quoted(option.help())).append('\n');
            }
        }
        return out.toString();
    }

    private static String fishValues(Option option) {
        if (option.value() == null) {
            return "";
        }
        return option.choices().isEmpty() ? " -r" : " -x -a '" + String.join(" ", option.choices()) + "'";
    }

    /** A word in single quotes, as all three shells take it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
