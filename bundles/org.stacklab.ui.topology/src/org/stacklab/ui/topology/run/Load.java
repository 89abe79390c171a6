package org.stacklab.ui.topology.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.stacklab.compile.ComponentMap;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.RunResult.Utilisation;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.topology.figure.Busy;

/** How busy the elements of a lab were in a run: each as busy as the busiest of its resources. */
public final class Load {
    private static final int PPM_PER_PERCENT = 10_000;

    private final Map<EObject, List<Utilisation>> byElement = new HashMap<>();

    /**
     * Finds the element of each resource.
     *
     * @param lab the lab that ran, not edited since
     * @param result what the run came to
     */
    public Load(Lab lab, RunResult result) {
        ComponentMap components = new ComponentMap(lab);
        for (Utilisation each : result.utilisation()) {
            components.ofResource(each.resource())
                    .ifPresent(element -> byElement.computeIfAbsent(element, e -> new ArrayList<>()).add(each));
        }
    }

    /**
     * How busy an element was.
     *
     * @param element an element of the lab
     * @return for its figure; null when the run says nothing about it
     */
    public Busy of(EObject element) {
        List<Utilisation> resources = byElement.get(element);
        if (resources == null) {
            return null;
        }
        return new Busy(resources.stream().map(each -> new Busy.Resource(each.resource(), percent(each))).toList());
    }

    private static int percent(Utilisation each) {
        return (int) Math.min(100, Math.round(each.sharePpm() / (double) PPM_PER_PERCENT));
    }
}
