package org.stacklab.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
    private static final List<Reference> ROWS = ReferenceTable.load();

    @Test
    void idsAreUnique() {
        assertEquals(187, ROWS.size());
        assertEquals(ROWS.size(), ROWS.stream().map(Reference::id).distinct().count());
    }

    @Test
    void whatIsNotCheckedHasAReason() {
        ROWS.stream().filter(row -> row.check().isEmpty()).forEach(row -> assertFalse(row.remark().isEmpty(), row.id()));
    }

    @Test
    void tolerancesAreTight() {
        ROWS.forEach(row -> assertTrue(row.tolerancePercent() <= 15, row.id()));
    }

    @Test
    void shapesAreKnown() {
        ROWS.stream().filter(row -> row.check().startsWith("shape ")).forEach(row -> Shapes.named(row.check().substring(6)));
    }
}
