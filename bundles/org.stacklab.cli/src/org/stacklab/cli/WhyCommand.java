package org.stacklab.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stacklab.engine.Explanation;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.engine.whatif.WhatIf.Outcome;
import org.stacklab.engine.whatif.WhatIf.Row;
import org.stacklab.export.ResultJson;
import org.stacklab.export.ResultText;
import org.stacklab.export.WhyText;
import org.stacklab.sweep.Parallel;

/** {@code why}: runs a lab, tells what bounds it, and what it would gain without each of its costs. */
final class WhyCommand implements Command {
    private static final Option CONFIRM = Option.flag("--confirm", "run the lab again without each cost, on all cores");

    @Override
    public String name() {
        return "why";
    }

    @Override
    public String summary() {
        return "Run a lab and tell why it was not faster, and what it would gain if one cost were zero.";
    }

    @Override
    public List<Option> options() {
        return List.of(CONFIRM, RunSettings.SET, RunSettings.CONTENTION, Option.JSON);
    }

    @Override
    public String details() {
        return """
                Gains are predicted from the record of one run: docs/decisions/what-if.md tells how, and where predictions are off.
                A rate cannot be without bounds; it is set to the greatest that can be set.
                Exit status: as that of run.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("why sample-labs/e-udp-fig2-traditional --confirm");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        Optional<String> given = arguments.operand(0);
        if (given.isEmpty()) {
            console.complain("stacklab: why needs a lab: give a .lab file or the folder of one.\n" + Help.usage(this));
            return Status.MISTAKE;
        }
        Optional<LabSpec> lab = new LabSource(given.get(), RunSettings.of(arguments)).compile(console);
        return lab.isEmpty() ? Status.MISTAKE : run(lab.get(), arguments, console);
    }

    private static int run(LabSpec lab, Arguments arguments, Console console) throws IOException {
        Run run = Run.of(lab, true);
        run.toEnd(console.stop());
        RunResult result = run.result();
        WhatIf predicted = console.stop().isRequested() ? null : WhatIf.of(lab, result);
        WhatIf whatIf = predicted != null && arguments.has(CONFIRM) ? confirm(lab, predicted, console) : predicted;
        if (console.stop().isRequested()) {
            return Verdict.interrupted(console);
        }
        console.print(arguments.has(Option.JSON) ? ResultJson.of(result, whatIf) + "\n" : ResultText.summary(result) + "\n\n"
                + WhyText.bounds(Explanation.of(result)) + "\n" + WhyText.gains(whatIf));
        return Verdict.of(lab, result, console);
    }

    private static WhatIf confirm(LabSpec lab, WhatIf predicted, Console console) {
        console.progress("running " + lab.name() + " without each of " + predicted.rows().size() + " costs");
        List<Optional<Outcome>> outcomes = Parallel.map(predicted.rows().size(), i -> {
            Row row = predicted.rows().get(i);
            return row.cost().obstacle().isPresent() ? Optional.<Outcome>empty() : WhatIf.confirm(lab, row.cost(), console.stop());
        }, console.stop());
        console.progress("");
        return console.stop().isRequested() ? predicted : predicted.with(outcomes);
    }
}
