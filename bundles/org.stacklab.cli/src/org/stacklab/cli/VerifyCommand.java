package org.stacklab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.export.OutputFolder;
import org.stacklab.verify.Card;
import org.stacklab.verify.ModelChecker;
import org.stacklab.verify.PromelaExport;
import org.stacklab.verify.TooManyStatesException;
import org.stacklab.verify.Traffic;
import org.stacklab.verify.Verification;

/** {@code verify}: explores every run of the firmware in a lab and tells which properties hold. */
final class VerifyCommand implements Command {
    private static final String DEFAULT_PACKETS = "4,4,4";
    private static final Option PACKETS = Option.of("--packets", "OUT[:IN]",
            "lengths of the packets in whole thresholds, for example 3,2,4:1,0; without IN both ways the same; " + DEFAULT_PACKETS
            + " if not given");
    private static final Option OUT = Option.of("--out", "DIR",
            "write the timeline of each counterexample to this folder, as svg, html and csv");
    private static final Option PROMELA = Option.of("--promela", "FILE",
            "write the model for spin to this file, that of a second kind of card to FILE.2");

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String summary() {
        return "Explore every run of the firmware in a lab: can it get stuck, lose a packet, break a lock?";
    }

    @Override
    public List<Option> options() {
        return List.of(PACKETS, RunSettings.SET, Option.JSON, OUT, PROMELA);
    }

    @Override
    public String details() {
        return """
                Cards of the same kind are explored once. A packet of length n has at least n and less than n + 1 thresholds. What is
                found does not depend on costs, rates or the order in which the chip looks at its threads: all of them are tried.
                Exit status: 0 every property holds, 1 one fails and its shortest counterexample is printed, 2 something has to be
                mended, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("verify sample-labs/firmware-broken-lock --out DIR",
                "verify sample-labs/e-udp-fig2-traditional --packets 3,2:1 --json",
                "verify LAB --promela model.pml && spin -run model.pml");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        String given = arguments.lab();
        Traffic traffic = traffic(arguments.value(PACKETS).orElse(DEFAULT_PACKETS));
        RunFiles files = arguments.has(OUT) ? new RunFiles(arguments.value(OUT).orElseThrow()) : null;
        Optional<LabSpec> lab = new LabSource(given, arguments.values(RunSettings.SET)).compile(console);
        if (lab.isEmpty()) {
            return Status.MISTAKE;
        }
        Map<Card, List<String>> cards = cards(lab.get());
        if (arguments.has(PROMELA)) {
            writePromela(arguments.value(PROMELA).orElseThrow(), List.copyOf(cards.keySet()), traffic, console);
        }
        VerifyReport report = new VerifyReport(lab.get().name());
        boolean done = explore(report, cards, traffic, console)
                && (files == null || files.write(folder -> report.counterexamples().forEach(each -> each.addTo(folder)), console));
        if (!done) {
            return Verdict.interrupted(console);
        }
        console.print(arguments.has(Option.JSON) ? report.json() : report.text());
        return report.allHold() ? Status.OK : Status.INCOMPLETE;
    }

    private static Traffic traffic(String packets) throws UserMistake {
        try {
            return Traffic.parse(packets);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--packets: " + e.getMessage());
        }
    }

    /** Different cards with the names of those that are alike. */
    private static Map<Card, List<String>> cards(LabSpec lab) throws UserMistake {
        Map<Card, List<String>> cards = new LinkedHashMap<>();
        for (HostSpec host : lab.hosts()) {
            for (NicSpec nic : host.nics()) {
                cards.computeIfAbsent(Card.of(nic.values()), card -> new ArrayList<>()).add(host.name() + "/" + nic.name());
            }
        }
        if (cards.isEmpty()) {
            throw new UserMistake(lab.name() + " has no card whose firmware could be explored: give a host a network interface.");
        }
        return cards;
    }

    private static void writePromela(String name, List<Card> cards, Traffic traffic, Console console) throws UserMistake {
        for (int i = 0; i < cards.size(); i++) {
            String model = PromelaExport.of(cards.get(i), traffic);
            String file = i == 0 ? name : name + "." + (i + 1);
            new OutFile(file, PROMELA.name(), true).write(OutputFolder.text(out -> out.append(model)), console);
        }
    }

    /** Explores every kind of card; false if a stop was requested. */
    private static boolean explore(VerifyReport report, Map<Card, List<String>> cards, Traffic traffic,
            Console console) throws UserMistake {
        for (Map.Entry<Card, List<String>> each : cards.entrySet()) {
            console.progress("exploring " + String.join(", ", each.getValue()));
            Verification verification = explore(each.getKey(), traffic, console);
            if (verification == null) {
                return false;
            }
            report.add(each.getValue(), verification);
        }
        console.progress("");
        return true;
    }

    private static Verification explore(Card card, Traffic traffic, Console console) throws UserMistake {
        try {
            return new ModelChecker(card, traffic, ModelChecker.MAX_STATES, console.stop()).run();
        } catch (TooManyStatesException e) {
            throw new UserMistake("--packets: " + e.getMessage());
        }
    }
}
