package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.stacklab.sim.Label;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Grain;
import org.stacklab.timeflow.TimeRange;
import org.stacklab.trace.PacketTable;
import org.stacklab.trace.SpanStore;

class ChartPagesTest {
    /** So many datagrams one after the other, each a microsecond. */
    private static ChartModel chart(int datagrams) {
        SpanStore spans = new SpanStore(List.of(new Label(0, "a", "driver", "cpu", "work")), resource -> "");
        PacketTable packets = new PacketTable();
        int flow = packets.addFlow("burst");
        for (int i = 0; i < datagrams; i++) {
            spans.add(i + 1, i * 1_000_000L, (i + 1) * 1_000_000L, 1_000_000L, 0, packets.addDatagram(flow, i + 1, 1));
        }
        return new ChartModel(spans, packets, Grain.PACKET);
    }

    private static List<String> pages(ChartModel chart, View view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartPages(chart, "title", "subtitle", view).writePdf(out);
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                texts.add(text.getText(document));
            }
        }
        return texts;
    }

    @Test
    void aLongChartHasSeveralPagesOnWhichEveryNumberCanBeRead() throws IOException {
        assertEquals(1, pages(chart(120), View.EVERYTHING).size());
        List<String> pages = pages(chart(300), View.EVERYTHING);
        assertEquals(3, pages.size());
        assertTrue(pages.get(1).contains("subtitle – page 2 of 3"));
        assertTrue(pages.get(0).contains("100 us") && pages.get(2).contains("300 us") && !pages.get(2).contains("100 us"));
    }

    @Test
    void pagesAreOfTheTimeAndNumberAskedFor() throws IOException {
        List<String> pages = pages(chart(300), new View(new TimeRange(100_000_000, 200_000_000), 1, 4));
        assertEquals(4, pages.size());
        assertTrue(pages.getFirst().contains("100 us") && pages.getLast().contains("200 us"), pages.toString());
        View view = new View(new TimeRange(1, 1_000_003), 1, 7);
        for (int page = 1; page < 7; page++) {
            assertEquals(view.page(chart(2), page - 1, 7).endPs(), view.page(chart(2), page, 7).startPs());
        }
        assertEquals(1_000_003, view.page(chart(2), 6, 7).endPs());
    }
}
