package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.Run;
import org.stacklab.engine.RunResult;
import org.stacklab.export.ResultJson;
import org.stacklab.export.ResultText;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;

/** {@code run}: runs a lab, tells what came out, and writes the files asked for. */
final class RunCommand implements Command {
    private static final Option SET = Option.list("--set", "ELEMENT.PROPERTY=VALUE", "set a property, for example host.mtu=4KB");
    private static final Option CONTENTION = Option.of("--contention", "on|off", "off lets every activity run as if it were alone");
    private static final Option JSON = Option.flag("--json", "print the result as one line of JSON");
    private static final Option OUT = Option.of("--out", "DIR", "write timeline.svg and spans.csv to this folder");

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String operands() {
        return "LAB";
    }

    @Override
    public int maxOperands() {
        return 1;
    }

    @Override
    public String summary() {
        return "Run a lab, a .lab file or its folder, and tell where the time went.";
    }

    @Override
    public List<Option> options() {
        return List.of(SET, CONTENTION, JSON, OUT);
    }

    @Override
    public String details() {
        return """
                ELEMENT is a kind (host, nic, link, switch, workload, lab), then all of that kind are set, or a name or an id.
                stacklab info parameters lists the properties with their bounds.
                Exit status: 0 the run completed, 1 it reached one of its limits, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        Optional<String> given = arguments.operand(0);
        if (given.isEmpty()) {
            console.complain("stacklab: run needs a lab: give a .lab file or the folder of one.\n" + Help.usage(this));
            return Status.MISTAKE;
        }
        RunFiles files = arguments.has(OUT) ? new RunFiles(arguments.value(OUT).orElseThrow()) : null;
        Optional<LabSpec> lab = new LabSource(given.get(), settings(arguments)).compile(console);
        return lab.isEmpty() ? Status.MISTAKE : run(lab.get(), files, arguments.has(JSON), console);
    }

    private static List<String> settings(Arguments arguments) throws UserMistake {
        List<String> settings = new ArrayList<>(arguments.values(SET));
        Optional<String> contention = arguments.value(CONTENTION);
        if (contention.isPresent()) {
            if (!List.of("on", "off").contains(contention.get())) {
                throw new UserMistake("--contention cannot be '" + contention.get() + "': say on or off.");
            }
            settings.add("lab.contention=" + contention.get());
        }
        return settings;
    }

    private static int run(LabSpec lab, RunFiles files, boolean json, Console console) throws UserMistake, IOException {
        Run run = Run.of(lab, true);
        run.toEnd(console.stop());
        if (console.stop().isRequested()) {
            return interrupted(console);
        }
        RunResult result = run.result();
        ChartModel chart = new ChartModel(result.spans(), result.packets(), Grain.PACKET);
        String subtitle = ResultText.summary(result) + (lab.values().isOn(RunParameters.CONTENTION) ? "" : ", contention off");
        if (files != null && !files.write(result, chart, subtitle, console.stop())) {
            return interrupted(console);
        }
        String text = json ? ResultJson.of(result) + "\n" : new ResultText(result, chart).text();
        if (console.stop().isRequested()) {
            return interrupted(console);
        }
        console.print(text);
        return verdict(lab, result, console);
    }

    private static int interrupted(Console console) {
        console.say("interrupted; nothing was written.");
        return Status.INTERRUPTED;
    }

    private static int verdict(LabSpec lab, RunResult result, Console console) {
        return switch (result.end()) {
            case EVENT_LIMIT -> limited(lab, RunParameters.MAX_EVENTS, console);
            case TIME_LIMIT -> limited(lab, RunParameters.MAX_TIME, console);
            case SPAN_LIMIT -> limited(lab, RunParameters.MAX_SPANS, console);
            case COMPLETED, STARVED, STOPPED -> Status.OK;
        };
    }

    private static int limited(LabSpec lab, Parameter limit, Console console) {
        console.say("the run of " + lab.name() + " is not complete: it reached its limit lab." + limit.key() + "="
                + limit.format(lab.values().get(limit)) + "; raise it with --set lab." + limit.key() + "=VALUE.");
        return Status.INCOMPLETE;
    }
}
