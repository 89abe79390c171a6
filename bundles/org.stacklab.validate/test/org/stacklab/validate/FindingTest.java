package org.stacklab.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stacklab.sim.Stop;

class FindingTest {
    private static Finding find(String relation, String value, String check, double tolerancePercent, String inconsistency, String remark) {
        Reference row = new Reference("udp.test", "000", "Sec 1", "", "", "", relation, value, "", "measured", check, tolerancePercent,
                false, inconsistency, remark);
        return Finding.of(row, new Bench(new Stop()));
    }

    @ParameterizedTest
    @CsvSource({"eq,100,104,5,HOLDS", "eq,100,106,5,FAILS", "eq,100,94,5,FAILS", "le,100,104,5,HOLDS", "le,100,50,0,HOLDS",
            "le,100,101,0,FAILS",
        "ge,100,200,0,HOLDS", "ge,100,99,0,FAILS", "gt_than,1.84,1.80,5,HOLDS", "gt_than,1.84,2.4,5,FAILS", "peak_at,7168,8192,15,HOLDS",
        "eq,283..326,300,0,HOLDS", "eq,283..326,327,0,FAILS"})
    void numbersAreCompared(String relation, String value, String emulated, double tolerancePercent, Verdict verdict) {
        assertEquals(verdict, find(relation, value, emulated, tolerancePercent, "", "").verdict());
    }

    @Test
    void lostValuesAreShownButNotJudged() {
        Finding finding = find("shape", "", "168.5", 0, "", "lost");
        assertEquals(Verdict.NOT_CHECKABLE, finding.verdict());
        assertEquals(168.5, finding.emulatedNumber());
        assertEquals("lost", finding.explanation());
    }

    @Test
    void contradictionsAreNamedAndFailuresNeedAReason() {
        assertEquals(Verdict.CONTRADICTED, find("eq", "1", "2", 0, "I-5", "because").verdict());
        assertEquals("I-5: because", find("eq", "1", "2", 0, "I-5", "because").explanation());
        assertTrue(find("eq", "1", "2", 0, "", "").isUnexplained());
        assertFalse(find("eq", "1", "2", 0, "", "not reproduced").isUnexplained());
    }
}
