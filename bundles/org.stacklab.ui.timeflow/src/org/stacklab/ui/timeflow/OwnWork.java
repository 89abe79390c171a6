package org.stacklab.ui.timeflow;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.whatif.Cost;
import org.stacklab.engine.whatif.Cost.Setting;
import org.stacklab.engine.whatif.Costs;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeText;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.catalogue.Wording;

/** Which costs of the lab a rectangle is made of, and which properties they come from. */
final class OwnWork {
    private static final Map<Values.Origin, String> ORIGINS = Map.of(Values.Origin.INITIAL, Messages.Origin_Initial,
            Values.Origin.PART, Messages.Origin_Part, Values.Origin.LAB, Messages.Origin_Lab,
            Values.Origin.OVERRIDE, Messages.Origin_Override);

    /** A cost with its part in a rectangle and what sets that. */
    private record Share(Cost cost, long takesPs, Set<Setting> settings) {
    }

    /** What of a cost is counted. */
    private interface Measure {
        long ofPs(Cost cost, SpanStore spans, int span);
    }

    private final Wording words = Wording.current();
    private final List<Cost> costs;
    private final Map<String, Values> valuesOfElement = new TreeMap<>();

    OwnWork(LabSpec lab) {
        costs = Costs.of(lab);
        lab.hosts().forEach(host -> {
            valuesOfElement.put(host.id(), host.values());
            host.nics().forEach(nic -> valuesOfElement.put(nic.id(), nic.values()));
        });
        lab.links().forEach(link -> valuesOfElement.put(link.id(), link.values()));
        lab.switches().forEach(each -> valuesOfElement.put(each.id(), each.values()));
    }

    /** A line for each cost of a rectangle, the greatest first: what it took, be it by work or by waiting, and what sets it. */
    List<String> all(ChartModel model, int rectangle) {
        return lines(model, rectangle, Cost::takesPs).toList();
    }

    /** The same for the greatest costs of the work itself, at most as many as wanted. */
    List<String> greatest(ChartModel model, int rectangle, int most) {
        return lines(model, rectangle, Cost::worksPs).limit(most).toList();
    }

    private Stream<String> lines(ChartModel model, int rectangle, Measure measure) {
        return costs.stream().map(cost -> share(cost, model, rectangle, measure)).filter(share -> share.takesPs > 0)
                .sorted(Comparator.comparingLong(Share::takesPs).reversed()).map(this::line);
    }

    private static Share share(Cost cost, ChartModel model, int rectangle, Measure measure) {
        long[] sumPs = new long[1];
        Set<Setting> settings = new LinkedHashSet<>();
        model.forEachSpan(rectangle, span -> {
            long ps = measure.ofPs(cost, model.spans(), span);
            sumPs[0] += ps;
            if (ps > 0) {
                settings.addAll(cost.settings(model.spans().label(span)));
            }
        });
        return new Share(cost, sumPs[0], settings);
    }

    private String line(Share share) {
        String took = NLS.bind(Messages.Cost_Took, words.what(share.cost), TimeText.of(share.takesPs));
        return words.obstacle(share.cost).map(obstacle -> took + ": " + obstacle)
                .orElseGet(() -> took + ": " + share.settings.stream().map(this::setting).collect(Collectors.joining("; ")));
    }

    private String setting(Setting setting) {
        Values values = valuesOfElement.get(setting.element());
        Parameter parameter = setting.parameter();
        String value = words.value(parameter, parameter.format(values.get(parameter)));
        return NLS.bind(Messages.Cost_Setting,
                new Object[] {words.label(parameter), value, ORIGINS.get(values.origin(parameter)), words.source(parameter)});
    }
}
