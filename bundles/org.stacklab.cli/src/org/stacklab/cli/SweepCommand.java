package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.sweep.Axis;
import org.stacklab.sweep.BadAxisException;
import org.stacklab.sweep.Journal;
import org.stacklab.sweep.Sweep;
import org.stacklab.sweep.SweepRow;
import org.stacklab.sweep.SweepTable;

/** {@code sweep}: runs a lab at every combination of some settings and writes one table. */
final class SweepCommand implements Command {
    private static final Option AXIS = Option.list("--axis", "ELEMENT.PROPERTY=VALUES", "a property and its values, for example "
            + "host.mtu=4KB,32KB or workload.size=32B..32KB*2");
    private static final Option SET = Option.list("--set", "ELEMENT.PROPERTY=VALUE", "set a property for all runs");
    private static final Option JSON = Option.flag("--json", "write the table as a JSON array, one object per row");
    private static final Option CSV = Option.flag("--csv", "write the table as comma-separated values");
    private static final Option OUT = Option.of("--out", "FILE", "write the table to a file; rows are kept beside it until it is complete");

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public String summary() {
        return "Run a lab at every combination of some settings, on all cores, and write one table.";
    }

    @Override
    public List<Option> options() {
        return List.of(AXIS, SET, JSON, CSV, OUT, SweepDrawings.PLOT, SweepDrawings.HTML, OutFile.FORCE);
    }

    @Override
    public String details() {
        return """
                VALUES is a list of values and ranges: 1KB..32KB*2 doubles, 1KB..8KB+1KB adds. The last axis changes fastest.
                Columns in picoseconds, bits per second and bytes; firstLatencyPs is that of the first message, bottleneck the busiest
                resource. With --out, an interrupted sweep goes on where it was when it is called again the same way; FILE is CSV
                unless --json is given, and appears when it is complete. --plot and --html draw the last axis of numbers to the right, and
                each combination of the others as a curve; over workload.size they add what the papers publish about such a lab.
                Exit status: 0 the table is complete, 2 something has to be mended, 130 interrupted.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        Optional<String> given = arguments.operand(0);
        if (given.isEmpty() || !arguments.has(AXIS)) {
            console.complain("stacklab: sweep needs " + (given.isEmpty() ? "a lab: give a .lab file or the folder of one"
                    : "an axis: give for example --axis workload.size=32B..32KB*2") + ".\n" + Help.usage(this));
            return Status.MISTAKE;
        }
        if (arguments.has(JSON) && arguments.has(CSV)) {
            throw new UserMistake("--json and --csv exclude each other: give one of them.");
        }
        SweepDrawings drawings = new SweepDrawings(arguments);
        LabSource source = new LabSource(given.get(), arguments.values(SET));
        Sweep sweep = sweep(arguments);
        List<List<String>> settings = IntStream.range(0, sweep.size()).mapToObj(sweep::settings).toList();
        Optional<List<LabSpec>> labs = source.compileEach(settings, console);
        if (labs.isEmpty()) {
            return Status.MISTAKE;
        }
        Optional<List<SweepRow>> rows = arguments.has(OUT) ? toFile(arguments, source, sweep, labs.get(), console)
                : toConsole(arguments, sweep, labs.get(), console);
        return rows.isPresent() && drawings.write(sweep, rows.get(), labs.get(), console) ? Status.OK : Status.INTERRUPTED;
    }

    private static Sweep sweep(Arguments arguments) throws UserMistake {
        try {
            List<Axis> axes = new ArrayList<>();
            for (String text : arguments.values(AXIS)) {
                axes.add(Axis.parse(text, Catalogue.standard()));
            }
            return new Sweep(axes);
        } catch (BadAxisException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static Optional<List<SweepRow>> toConsole(Arguments arguments, Sweep sweep, List<LabSpec> labs, Console console)
            throws IOException {
        List<SweepRow> rows = sweep.run(labs::get, Journal.inMemory(), console.stop());
        if (rows == null) {
            console.say("interrupted; nothing was written.");
            return Optional.empty();
        }
        SweepTable table = new SweepTable(sweep, rows);
        console.print(arguments.has(JSON) ? table.json() : arguments.has(CSV) ? table.csv() : table.text());
        return Optional.of(rows);
    }

    private static Optional<List<SweepRow>> toFile(Arguments arguments, LabSource source, Sweep sweep, List<LabSpec> labs, Console console)
            throws UserMistake {
        SweepFile file = new SweepFile(arguments.value(OUT).orElseThrow());
        String identity = SweepFile.identity(sweep, source, arguments.values(SET));
        return file.write(sweep, labs, identity, arguments.has(JSON) ? SweepTable::json : SweepTable::csv, console);
    }
}
