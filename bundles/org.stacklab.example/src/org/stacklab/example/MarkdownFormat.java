package org.stacklab.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.stacklab.engine.RunResult;
import org.stacklab.export.Format;
import org.stacklab.export.ResultText;
import org.stacklab.export.RunExport;

/** What came out of a run as a page of Markdown, for notes and issue trackers. */
public final class MarkdownFormat implements Format {
    /** Made by the service loader. */
    public MarkdownFormat() {
    }

    @Override
    public String word() {
        return "markdown";
    }

    @Override
    public String fileName() {
        return "result.md";
    }

    @Override
    public String help() {
        return "the result as a table of Markdown";
    }

    @Override
    public boolean needsSpans() {
        return false;
    }

    @Override
    public void writeTo(RunExport run, OutputStream out) throws IOException {
        RunResult result = run.result();
        StringBuilder page = new StringBuilder("# " + cell(result.lab()) + "\n\n" + ResultText.summary(result) + ".\n\n");
        page.append("| workload | sent | delivered | Mb/s | mean latency, us |\n|---|---:|---:|---:|---:|\n");
        for (RunResult.Flow flow : result.flows()) {
            page.append(String.format(Locale.ROOT, "| %s | %d | %d | %.1f | %.1f |\n", cell(flow.name()), flow.sent(), flow.delivered(),
                    flow.throughputBitsPerSec() / 1e6, flow.meanLatencyPs() / 1e6));
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
