package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.ChartModel;

class HtmlReportTest {
    private final RunResult result = SmallRun.result();

    private String page() throws IOException {
        ChartModel chart = SmallRun.chart(result);
        StringBuilder out = new StringBuilder();
        new HtmlReport(result, chart, new TimelineSvg(chart, result.lab(), "what came out", chart.range())).writeTo(out);
        return out.toString();
    }

    @Test
    void saysWhatCameOutAndWhy() throws IOException {
        String page = page();
        for (String text : List.of("2 of 3 messages delivered at 630.6 Mb/s", "The busiest resource is sender/memory-bus", "47.5 %",
                "Most time is lost in ", "memory-bus of sender was short for", "engine 0.1.0", "fingerprint 00ff", "socket-buffer-full")) {
            assertTrue(page.contains(text), text);
        }
    }

    @Test
    void holdsTheDrawing() throws IOException {
        assertEquals(1, page().split("<svg ", -1).length - 1);
        assertFalse(page().contains("<?xml"));
    }

    @Test
    void needsNothingFromOutside() throws IOException {
        String page = page().replace("http://www.w3.org/2000/svg", "");
        for (String way : List.of("http:", "https:", "src=", "href=", "@import", "fetch(", "<link", "<iframe")) {
            assertFalse(page.contains(way), way);
        }
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void namesCannotBecomeMarkup() throws IOException {
        assertTrue(page().contains("<h1>small &quot;run&quot; &lt;1&gt; &amp; more</h1>"));
    }
}
