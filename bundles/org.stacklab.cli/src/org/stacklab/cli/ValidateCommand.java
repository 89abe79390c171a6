package org.stacklab.cli;

import java.io.IOException;
import java.util.List;
import org.stacklab.validate.Finding;
import org.stacklab.validate.Validation;
import org.stacklab.validate.ValidationHtml;
import org.stacklab.validate.ValidationText;

/** {@code validate}: the papers' numbers against the emulator's. */
final class ValidateCommand implements Command {
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
        return List.of(Option.JSON, CSV, HTML, ONLY, OutFile.FORCE);
    }

    @Override
    public String details() {
        return """
                Calibrated rows were used to choose parameters, predicted ones were not; one set of parameters serves all rows of a testbed.
                I-numbers name contradictions within the papers, see docs/calibration.md, section 8.
                Exit status: 0 every row that fails is explained, 1 one is not, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("validate", "validate --only eudp.fig2", "validate --json", "validate --html validation.html");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        if (arguments.has(Option.JSON) && arguments.has(CSV)) {
            throw new UserMistake("--json and --csv exclude each other: give one of them.");
        }
        OutFile page = arguments.has(HTML)
                ? new OutFile(arguments.value(HTML).orElseThrow(), HTML.name(), arguments.has(OutFile.FORCE)) : null;
        String prefix = arguments.value(ONLY).orElse("");
        Validation validation = Validation.of(prefix, page != null, console.stop());
        if (validation == null) {
            return Verdict.interrupted(console);
        }
        if (validation.findings().isEmpty()) {
            throw new UserMistake("no row begins with '" + prefix + "': udp. and eudp. are the papers' names.");
        }
        if (page != null && !page.writeText(new ValidationHtml(validation)::writeTo, console)) {
            return Verdict.interrupted(console);
        }
        ValidationText text = new ValidationText(validation);
        console.print(arguments.has(Option.JSON) ? text.json() : arguments.has(CSV) ? text.csv() : text.text());
        return validation.findings().stream().anyMatch(Finding::isUnexplained) ? Status.INCOMPLETE : Status.OK;
    }
}
