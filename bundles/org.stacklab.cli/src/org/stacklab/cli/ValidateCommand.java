package org.stacklab.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.stacklab.export.OutputFolder;
import org.stacklab.validate.Finding;
import org.stacklab.validate.Validation;
import org.stacklab.validate.ValidationHtml;
import org.stacklab.validate.ValidationText;

/** {@code validate}: the papers' numbers against the emulator's. */
final class ValidateCommand implements Command {
    private static final Option JSON = Option.flag("--json", "print one JSON object on one line");
    private static final Option CSV = Option.flag("--csv", "print comma-separated values");
    private static final Option HTML = Option.of("--html", "FILE", "write a page with plots to this file");
    private static final Option ONLY = Option.of("--only", "PREFIX", "check only rows whose id begins so, for example eudp.fig2");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public int maxOperands() {
        return 0;
    }

    @Override
    public String summary() {
        return "Compare every checkable number and shape of the papers with the emulator.";
    }

    @Override
    public List<Option> options() {
        return List.of(JSON, CSV, HTML, ONLY);
    }

    @Override
    public String details() {
        return """
                Calibrated rows were used to choose parameters, predicted ones were not; one set of parameters serves all rows of a testbed.
                I-numbers name contradictions within the papers.
                Exit status: 0 every row that fails is explained, 1 one is not, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        if (arguments.has(JSON) && arguments.has(CSV)) {
            throw new UserMistake("--json and --csv exclude each other: give one of them.");
        }
        Path page = arguments.has(HTML) ? page(arguments.value(HTML).orElseThrow()) : null;
        String prefix = arguments.value(ONLY).orElse("");
        Validation validation = Validation.of(prefix, page != null, console.stop());
        if (validation == null) {
            console.say("interrupted; nothing was written.");
            return Status.INTERRUPTED;
        }
        if (validation.findings().isEmpty()) {
            throw new UserMistake("no row begins with '" + prefix + "': udp. and eudp. are the papers' names.");
        }
        if (page != null) {
            write(page, validation, console);
        }
        ValidationText text = new ValidationText(validation);
        console.print(arguments.has(JSON) ? text.json() : arguments.has(CSV) ? text.csv() : text.text());
        return validation.findings().stream().anyMatch(Finding::isUnexplained) ? Status.INCOMPLETE : Status.OK;
    }

    private static Path page(String given) throws UserMistake {
        try {
            Path file = Path.of(given).toAbsolutePath();
            if (file.getFileName() == null || file.toFile().isDirectory()) {
                throw new UserMistake("'" + given + "' is a folder: name a file for --html.");
            }
            OutputFolder.check(file.getParent());
            return file;
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no file name: choose another for --html.");
        } catch (IOException e) {
            throw new UserMistake("'" + given + "' cannot be written (" + e.getMessage() + "): choose another for --html.");
        }
    }

    private static void write(Path page, Validation validation, Console console) throws UserMistake {
        try {
            new OutputFolder(page.getParent(), console.stop()).add(page.getFileName().toString(), new ValidationHtml(validation)::writeTo).write();
        } catch (IOException e) {
            throw new UserMistake(page + " was not written (" + e.getMessage() + "): see to it or choose another file for --html.");
        }
    }
}
