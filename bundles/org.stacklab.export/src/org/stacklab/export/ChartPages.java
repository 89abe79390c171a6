package org.stacklab.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.stacklab.timeflow.ChartModel;

/** The chart as one drawing, as a document of several pages and as a picture. */
final class ChartPages {
    private final ChartModel chart;
    private final String title;
    private final String subtitle;
    private final View view;

    ChartPages(ChartModel chart, String title, String subtitle, View view) {
        this.chart = chart;
        this.title = title;
        this.subtitle = subtitle;
        this.view = view;
    }

    /** All that is to be seen on one drawing. */
    TimelineSvg whole() {
        return page(0, 1);
    }

    private TimelineSvg page(int page, int count) {
        String number = count == 1 ? "" : " – page " + (page + 1) + " of " + count;
        return new TimelineSvg(chart, title, subtitle + number, view.page(chart, page, count));
    }

    void writePdf(OutputStream out) throws IOException {
        int count = view.pages(chart);
        SvgPdf.write(IntStream.range(0, count).<OutputFolder.Content>mapToObj(page -> to -> page(page, count).writeTo(to)).toList(), out);
    }

    void writePng(OutputStream out) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        SvgPdf.write(List.of(whole()::writeTo), pdf);
        PdfPng.write(pdf.toByteArray(), view.scale(), out);
    }
}
