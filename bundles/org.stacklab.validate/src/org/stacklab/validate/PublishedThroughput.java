package org.stacklab.validate;

import java.util.List;
import java.util.Optional;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;
import org.stacklab.plot.Mark;
import org.stacklab.sim.Stop;

/** What the papers publish about the throughput of a lab, if it is one of theirs. */
public final class PublishedThroughput {
    private final Bench bench;

    /**
     * Nothing is run yet; ratios are laid over emulated values of what they refer to.
     *
     * @param stop a request to give up
     */
    public PublishedThroughput(Stop stop) {
        bench = new Bench(stop);
    }

    /**
     * The marks over message sizes.
     *
     * @param lab two hosts on a cable with one burst
     * @return empty if the papers have no such lab or say no number of it
     */
    public List<Mark> of(LabSpec lab) {
        Optional<Scenario> scenario = Scenarios.all().stream().filter(each -> isLike(lab, each)).findFirst();
        return scenario.map(each -> new PublishedPoints(bench).of("throughput " + each.id() + " X",
                word -> Optional.of((double) Formula.sizeBytes(word)))).orElse(List.of());
    }

    private static boolean isLike(LabSpec lab, Scenario scenario) {
        LabSpec theirs = scenario.testbed().lab(scenario, Traffic.ttcp(1));
        return lab.hosts().size() == 2 && lab.links().size() == 1 && lab.switches().isEmpty() && lab.workloads().size() == 1
                && lab.workloads().getFirst().kind().equals(theirs.workloads().getFirst().kind())
                && lab.hosts().stream().allMatch(host -> host.nics().size() == 1
                        && equal("host", host.values(), theirs.hosts().getFirst().values())
                        && equal("nic", host.nics().getFirst().values(), theirs.hosts().getFirst().nics().getFirst().values()))
                && equal("link", lab.links().getFirst().values(), theirs.links().getFirst().values());
    }

    private static boolean equal(String element, Values one, Values other) {
        for (Parameter parameter : Catalogue.standard().parametersOf(element)) {
            if (one.get(parameter) != other.get(parameter)) {
                return false;
            }
        }
        return true;
    }
}
