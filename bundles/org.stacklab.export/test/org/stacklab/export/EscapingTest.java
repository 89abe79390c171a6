package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stacklab.sim.Activity;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Stop;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.Recorder;

class EscapingTest {
    @Test
    void jsonOfEveryKindOfValue() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a\"\\\n", List.of(1L, true, new BigDecimal("0.25")));
        map.put("µ\u2028\uD83D", Map.of());
        map.put("", List.of());
        assertEquals("{\"a\\\"\\\\\\u000a\":[1,true,0.25],\"µ\\u2028\\ud83d\":{},\"\":[]}", Json.of(map));
        assertThrows(IllegalArgumentException.class, () -> Json.of(new Object()));
    }

    @Test
    void xmlOfEveryKindOfCharacter() throws IOException {
        StringBuilder out = new StringBuilder();
        new Xml(out).open("a", "b", "<\">&", "c", -0.001, "d", 12.3456).text("e", "\u0001\uD83D\uDE00\uD83D µ").empty("f").close();
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <a b="&lt;&quot;&gt;&amp;" c="0" d="12.35">
                 <e>\uFFFD\uD83D\uDE00\uFFFD µ</e>
                 <f/>
                </a>
                """, out.toString());
    }

    @Test
    void separatorsInNamesDoNotSplitTheLossesOfASpan() throws IOException {
        Simulator sim = new Simulator(1, new TreeSet<>(List.of("x")), true);
        Recorder recorder = new Recorder(sim, true);
        SharedResource bus = new SharedResource(sim, "a:b;c%/bus");
        for (int i = 0; i < 2; i++) {
            Activity activity = sim.activity(sim.origin("x"), sim.label("a,\"b\"", "l:" + i, "cpu", "k"))
                    .using(bus, SharedResource.CAPACITY).build();
            activity.start(5, () -> { });
        }
        sim.run(Long.MAX_VALUE, Long.MAX_VALUE, new Stop());
        StringBuilder out = new StringBuilder();
        new SpansCsv(SpanSource.of(recorder.spans(), recorder.packets(), new TimeRange(0, Long.MAX_VALUE))).writeTo(out);
        String line = out.toString().lines().toList().get(1);
        assertEquals("0,10,5,\"a,\"\"b\"\"\",l:0,cpu,,k,\"a%3Ab%3Bc%25/bus:a,\"\"b\"\"/l%3A1:5\"", line);
        assertTrue(out.toString().startsWith(SpansCsv.HEADER + "\n"));
    }
}
