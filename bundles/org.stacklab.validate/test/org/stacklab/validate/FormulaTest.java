package org.stacklab.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.sim.Stop;

class FormulaTest {
    private static double value(String formula) {
        return new Formula(formula).observe(new Bench(new Stop())).value();
    }

    @Test
    void termsAreWorkedOutFromLeftToRight() {
        assertEquals(14, value("3 + 4 * 2"));
        assertEquals(2, value("10 min 5 - 1 / 2"));
        assertEquals(512, value("part nic lanai-4 sram / 1024"));
        assertEquals(4096, value("initial host mtu"));
    }

    @Test
    void loneMessagesAreMeasured() {
        assertEquals(31, value("work u1-base 12KB sender system-call - work u1-base 8KB sender system-call - step u1-base 12KB sender "
                + "copy+checksum + step u1-base 8KB sender copy+checksum"), 0.01);
        assertEquals(8, value("spans u1-base 32KB receiver collect_fragment"));
        assertTrue(value("latency e1-eudp 32KB") < value("latency e1-coarse 32KB"));
        double parts = value("work e1-eudp 1B sender system-call + work e1-eudp 1B sender driver + work e1-eudp 1B sender nic-sdma");
        assertTrue(parts > 0 && parts < value("overhead e1-eudp 1B"));
    }

    @Test
    void throughputIsInMegabits() {
        double mbps = value("throughput e1-eudp 32KB");
        assertTrue(mbps > 900 && mbps < 1007, "" + mbps);
        assertTrue(value("throughput e1-serialized 32KB") < 563.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"throughput nobody 32KB", "throughput u3", "1 +", "1 % 2", "shape of-water", "part nic lanai-9 wings",
            "latency u3 many"})
    void wrongFormulasFailLoudly(String formula) {
        assertThrows(RuntimeException.class, () -> value(formula));
    }
}
