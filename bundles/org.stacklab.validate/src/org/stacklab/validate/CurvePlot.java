package org.stacklab.validate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Throughput over message size as SVG: lines are emulated, circles are the paper's. */
final class CurvePlot {
    private static final List<String> COLOURS = List.of("#0b57a4", "#b3440a", "#1c7a3a", "#7a3aa0", "#8a6d00");
    private static final int WIDTH = 860;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int RIGHT = 230;
    private static final int BOTTOM = 40;
    private static final int TOP = 12;
    private static final int MAX_BYTES = 32 << 10;

    private final List<Curve> curves;
    private final double maxMbps;

    CurvePlot(List<Curve> curves) {
        this.curves = curves;
        double highest = curves.stream().flatMap(curve -> curve.mbps().stream()).mapToDouble(Double::doubleValue).max().orElse(0);
        maxMbps = 200 * Math.ceil(Math.max(highest, 1) / 200);
    }

    void writeTo(Appendable out) throws IOException {
        out.append(String.format(Locale.ROOT, "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" xmlns=\"http://www.w3.org/2000/svg\" "
                + "font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n", WIDTH, HEIGHT, WIDTH, HEIGHT));
        axes(out);
        for (int i = 0; i < curves.size(); i++) {
            curve(out, curves.get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        out.append("</svg>\n");
    }

    private static double x(int sizeBytes) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * sizeBytes / MAX_BYTES;
    }

    private double y(double mbps) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * mbps / maxMbps;
    }

    private void axes(Appendable out) throws IOException {
        for (int mbps = 0; mbps <= maxMbps; mbps += 200) {
            line(out, LEFT, y(mbps), x(MAX_BYTES), y(mbps));
            text(out, LEFT - 8, y(mbps) + 4, "end", Integer.toString(mbps));
        }
        for (int kb = 0; kb <= 32; kb += 4) {
            line(out, x(kb << 10), TOP, x(kb << 10), y(0));
            text(out, x(kb << 10), y(0) + 16, "middle", Integer.toString(kb));
        }
        text(out, x(MAX_BYTES / 2), HEIGHT - 6, "middle", "message size in KB; throughput in Mb/s");
    }

    private void curve(Appendable out, Curve curve, String colour, int index) throws IOException {
        String points = IntStream.range(0, curve.mbps().size())
                .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", x(curve.sizesBytes().get(i)), y(curve.mbps().get(i))))
                .collect(Collectors.joining(" "));
        out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + colour + "\" points=\"" + points + "\"/>\n");
        for (Curve.Point point : curve.stated()) {
            out.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#fff\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                    x(point.sizeBytes()), y(point.mbps()), colour));
        }
        double legend = TOP + 14 + 18 * index;
        out.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%.1f\" width=\"14\" height=\"4\" fill=\"%s\"/>\n", WIDTH - RIGHT + 14, legend - 5, colour));
        text(out, WIDTH - RIGHT + 34, legend, "start", curve.name() + (curve.stated().isEmpty() ? "" : " (circle: paper)"));
    }

    private static void line(Appendable out, double x1, double y1, double x2, double y2) throws IOException {
        out.append(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n", x1, y1, x2, y2));
    }

    private static void text(Appendable out, double x, double y, String anchor, String text) throws IOException {
        out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, ValidationHtml.escape(text)));
    }
}
