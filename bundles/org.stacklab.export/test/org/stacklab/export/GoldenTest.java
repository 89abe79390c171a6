package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.RunResult;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.TimeRange;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * Compares what is written of one small run with the files in {@code test/golden}. After a deliberate change
 * {@code -Dstacklab.golden=write} writes them anew; look at them before you keep them.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("test", "golden");

    private final RunResult result = SmallRun.result();
    private final ChartModel chart = SmallRun.chart(result);
    private final SpanSource spans = SpanSource.of(result.spans(), result.packets(), chart.range());

    private static void compare(String file, String text) throws IOException {
        if ("write".equals(System.getProperty("stacklab.golden"))) {
            Files.writeString(FOLDER.resolve(file), text);
        }
        assertEquals(Files.readString(FOLDER.resolve(file)), text);
    }

    private String svg(TimeRange range) throws IOException {
        StringBuilder out = new StringBuilder();
        new TimelineSvg(chart, result.lab(), ResultText.summary(result), range).writeTo(out);
        return out.toString();
    }

    @Test
    void timeline() throws Exception {
        String svg = svg(chart.range());
        compare("timeline.svg", svg);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals("svg", document.getDocumentElement().getTagName());
    }

    @Test
    void aPartOfTheTimeline() throws IOException {
        compare("part.svg", svg(new TimeRange(30_000_000, 80_000_000)));
    }

    @Test
    void spans() throws IOException {
        StringBuilder out = new StringBuilder();
        new SpansCsv(spans).writeTo(out);
        compare("spans.csv", out.toString());
    }

    @Test
    void spansAsJsonLines() throws IOException {
        StringBuilder out = new StringBuilder();
        new SpansJsonl(spans).writeTo(out);
        compare("spans.jsonl", out.toString());
    }

    @Test
    void perfettoTrace() throws IOException {
        StringBuilder out = new StringBuilder();
        new PerfettoTrace(Map.of("lab", result.lab()), spans).writeTo(out);
        compare("trace.json", out.toString());
    }

    @Test
    void json() throws IOException {
        compare("result.json", ResultJson.of(result) + "\n");
    }

    @Test
    void text() throws IOException {
        String text = new ResultText(result, chart).text();
        compare("result.txt", text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100));
    }
}
