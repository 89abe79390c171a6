package org.stacklab.ui.topology.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.RunResult.Utilisation;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.Template;
import org.stacklab.model.lab.Lab;
import org.stacklab.ui.topology.figure.Busy;

final class LoadTest {
    private final Lab lab = Template.TWO_HOSTS.create("test", DefaultParts.E1);

    private Load load(Utilisation... resources) {
        return new Load(lab, new RunResult("test", List.of(), "1", RunResult.End.COMPLETED, "", 1, 1, List.of(), List.of(resources),
                Map.of(), Map.of(), null, null));
    }

    @Test
    void elementIsAsBusyAsItsBusiestResource() {
        Busy busy = load(new Utilisation("sender/cpu", 1, 204_000), new Utilisation("sender/memory-bus", 1, 805_000),
                new Utilisation("receiver/cpu", 1, 990_000)).of(lab.getHosts().getFirst());

        assertEquals(81, busy.percent());
        assertEquals(List.of(new Busy.Resource("sender/cpu", 20), new Busy.Resource("sender/memory-bus", 81)), busy.resources());
    }

    @Test
    void nothingIsBusierThanAllTheTime() {
        assertEquals(100, load(new Utilisation("sender/cpu", 1, 1_004_999)).of(lab.getHosts().getFirst()).percent());
    }

    @Test
    void whatTheRunDoesNotMentionHasNoLoad() {
        assertNull(load(new Utilisation("sender/cpu", 1, 1), new Utilisation("elsewhere/cpu", 1, 1)).of(lab.getHosts().getLast()));
    }
}
