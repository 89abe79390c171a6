package org.stacklab.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stacklab.plot.Plot;
import org.stacklab.sim.Stop;

class ValidationTest {
    private static Validation validation;

    @BeforeAll
    static void validate() {
        validation = Validation.of("", false, new Stop());
    }

    @Test
    void noRowFailsUnexplained() {
        assertEquals(List.of(), validation.findings().stream().filter(Finding::isUnexplained).map(f -> f.row().id() + " " + f.emulated())
                .toList());
    }

    @Test
    void nineOfTenCheckableRowsHold() {
        long checkable = validation.findings().size() - validation.count(Verdict.NOT_CHECKABLE);
        assertTrue(checkable >= 130, checkable + " checkable");
        assertTrue(10 * validation.count(Verdict.HOLDS) >= 9 * checkable, validation.summary());
    }

    @Test
    void everyFormatHasEveryRow() throws IOException {
        ValidationText text = new ValidationText(validation);
        StringBuilder html = new StringBuilder();
        new ValidationHtml(validation).writeTo(html);
        for (Finding finding : validation.findings()) {
            String id = finding.row().id();
            assertTrue(text.text().contains("  " + id + ": "), id);
            assertTrue(text.json().contains("{\"id\":\"" + id + "\","), id);
            assertTrue(html.indexOf(">" + id + "</td>") > 0, id);
        }
        assertEquals(validation.findings().size() + 1, text.csv().lines().count());
        assertEquals(1, text.json().lines().count());
        assertTrue(text.text().lines().allMatch(line -> line.length() <= 100));
        assertTrue(html.indexOf("src=") < 0 && html.indexOf("href=") < 0, "the page needs nothing else");
    }

    @Test
    void thePageDrawsThePlots() throws IOException {
        Plot plot = new FigureDrawing(new Stop()).plot(Figures.named("eudp-fig8a").orElseThrow()).orElseThrow();
        StringBuilder html = new StringBuilder();
        new ValidationHtml(new Validation(validation.findings(), List.of(plot))).writeTo(html);
        assertEquals(1, html.toString().split("<svg", -1).length - 1);
        assertTrue(html.indexOf("published, calibrated") > 0);
    }

    @Test
    void stopEndsIt() {
        Stop stop = new Stop();
        stop.request();
        assertNull(Validation.of("udp.link", false, stop));
    }
}
