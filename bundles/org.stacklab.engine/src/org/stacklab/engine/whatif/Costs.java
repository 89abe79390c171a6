package org.stacklab.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;

/** All costs of a lab that anybody has thought of. */
public final class Costs {
    private Costs() {
    }

    /**
     * Finds the costs of a lab.
     *
     * @param lab the lab, whether it has run or not
     * @return host by host with its cards, then cables and switches
     */
    public static List<Cost> of(LabSpec lab) {
        List<Cost> costs = new ArrayList<>();
        for (HostSpec host : lab.hosts()) {
            costs.addAll(HostCosts.of(host));
            costs.addAll(CardCosts.of(host));
        }
        costs.addAll(NetworkCosts.of(lab));
        return costs;
    }
}
