package org.stacklab.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.sim.Stop;

class ForecastTest {
    private static final List<Integer> SIZES = List.of(32, 2048, 32768);

    private static LabSpec lab(String scenario, String... more) {
        Scenario all = Scenarios.named(scenario).and("test", more);
        return all.testbed().lab(all, Traffic.single(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"e1-eudp", "e2-fine", "e3-fine"})
    void closedFormAndEmulatorDifferByLessThanFivePercent(String scenario) throws Exception {
        for (Forecast.Row row : Forecast.of(lab(scenario), SIZES, new Stop())) {
            assertTrue(row.error() < 0.05, row.toString());
        }
    }

    @Test
    void coarseLatencyIsExactWithoutContention() throws Exception {
        for (Forecast.Row row : Forecast.of(lab("e1-coarse", "lab.contention=off"), SIZES, new Stop())) {
            if (!row.fine()) {
                // The host walks its page tables page by page, 0.1 us each; the closed form spreads that over the bytes.
                assertEquals(row.emulatedLatencyUs(), row.latencyUs(), 0.1, row.toString());
            }
        }
    }

    @Test
    void labsWithoutAClosedFormAreRefused() {
        assertThrows(Forecast.NotApplicableException.class, () -> Forecast.of(lab("e1-gm"), SIZES, new Stop()));
    }
}
