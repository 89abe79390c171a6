package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.Run;
import org.stacklab.sim.Stop;

class CommandLineTest {
    private static final Option FLAG = Option.flag("--flag", "a flag");
    private static final Option ONE = Option.of("--one", "N", "a value");
    private static final Option MANY = Option.list("--many", "N", "values");

    /** Says what it was given. */
    private static final class Echo implements Command {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public String operands() {
            return "WORD";
        }

        @Override
        public int maxOperands() {
            return 1;
        }

        @Override
        public String summary() {
            return "Say it again.";
        }

        @Override
        public List<Option> options() {
            return List.of(FLAG, ONE, MANY);
        }

        @Override
        public int run(Arguments a, Console console) throws IOException {
            if (a.operand(0).equals(Optional.of("bug"))) {
                throw new IllegalStateException("sender/cpu at 5 ps");
            }
            console.print(a.operand(0).orElse("nothing") + a.has(FLAG) + a.value(ONE).orElse("") + a.values(MANY) + "\n");
            return 7;
        }
    }

    private static Cli echo(String... words) {
        return Cli.run(List.of(new Echo()), new Stop(), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "echo|nothingfalse[]",
        "echo --flag x|xtrue[]",
        "echo x --one 1 --many 2 --many=3=4|xfalse1[2, 3=4]",
        "echo --one=|nothingfalse[]",
        "echo -- --flag|--flagfalse[]",
        "echo --one --flag -|-false--flag[]"})
    void argumentsAreTakenApart(String words, String said) {
        assertEquals(new Cli(7, said + "\n", ""), echo(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ehco|there is no command 'ehco'; did you mean echo?; see stacklab --help.",
        "other|there is no command 'other'; see stacklab --help.",
        "echo --falg|echo has no option --falg; did you mean --flag?; see stacklab echo --help.",
        "echo -x|echo has no option -x; see stacklab echo --help.",
        "echo --flag=1|--flag takes no value: leave '=1' away.",
        "echo --one|--one needs a value: give --one N.",
        "echo --one 1 --one 2|--one is given twice: give it once.",
        "echo x y|'y' is one argument too many: echo takes WORD."})
    void mistakesAreToldInOneSentence(String words, String sentence) {
        assertEquals(new Cli(Status.MISTAKE, "", "stacklab: " + sentence + "\n"), echo(words.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpListsTheCommands(String word) {
        Cli help = echo(word);
        assertEquals(Status.OK, help.status());
        assertTrue(help.out().contains("  echo WORD  Say it again.\n"), help.out());
        assertEquals(help, echo());
    }

    @Test
    void everyCommandHasHelp() {
        Cli help = echo("echo", "--help");
        assertEquals("""
                Say it again.

                usage: stacklab echo WORD [--flag] [--one N] [--many N]...

                  --flag    a flag
                  --one N   a value
                  --many N  values
                """, help.out());
        assertEquals(help, echo("help", "echo"));
        assertEquals(help, echo("echo", "x", "-h", "--unknown"));
    }

    @Test
    void aBugIsToldWithoutItsInsides() throws IOException {
        Cli cli = echo("echo", "bug");
        assertEquals(Status.INTERNAL, cli.status());
        Matcher matcher = Pattern.compile("stacklab: Stacklab itself is at fault here "
                + "\\(java.lang.IllegalStateException: sender/cpu at 5 ps\\); "
                + "please report it with the details in (.*)\\.\n").matcher(cli.err());
        assertTrue(matcher.matches(), cli.err());
        Path details = Path.of(matcher.group(1));
        assertTrue(Files.readString(details).contains("at org.stacklab.cli.CommandLineTest$Echo.run"));
        Files.delete(details);
    }

    @Test
    void aReaderThatWentAwayIsNoMistakeButAFullDiskIs() {
        assertEquals(new Cli(Status.OK, "", ""), Cli.runInto("Broken pipe", "--help"));
        assertEquals(new Cli(Status.MISTAKE, "", "stacklab: standard output cannot be written (No space left on device): see to where it "
                + "goes.\n"), Cli.runInto("No space left on device", "--help"));
    }

    @Test
    void theVersionIsThatOfTheEngine() {
        assertEquals("stacklab " + Run.ENGINE_VERSION + "\n", Cli.run("--version").out());
    }
}
