package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.engine.RunResult;
import org.stacklab.engine.whatif.WhatIf;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Values;
import org.stacklab.timeflow.ChartModel;

class HtmlReportTest {
    private final RunResult result = SmallRun.result();

    private String page() throws IOException {
        ChartModel chart = SmallRun.chart(result);
        StringBuilder out = new StringBuilder();
        WhatIf whatIf = WhatIf.of(new LabSpec("small", Values.NONE, hosts("sender", "receiver"), List.of(),
                List.of(new LinkSpec("c", "cable", "sender-nic", "receiver-nic", Values.NONE)),
                List.of(new WorkloadSpec("b", "burst", "udp-burst", "sender", "receiver", Values.NONE))), result);
        new HtmlReport(result, chart, whatIf, new TimelineSvg(chart, result.lab(), "what came out", chart.range())).writeTo(out);
        return out.toString();
    }

    private static List<HostSpec> hosts(String... names) {
        return Stream.of(names).map(name -> new HostSpec(name, name, Values.NONE,
                List.of(new NicSpec(name + "-nic", "myri0", NicParameters.FAMILY, Values.NONE)))).toList();
    }

    @Test
    void saysWhatEveryCostIsWorth() throws IOException {
        String page = page();
        for (String text : List.of("Why cable/cpu was idle", "packet waits its turn", "What if one cost were zero",
                "competition for the memory bus", "cachedBusShare=0 ppm, uncachedBusShare=0 ppm")) {
            assertTrue(page.contains(text), text);
        }
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
