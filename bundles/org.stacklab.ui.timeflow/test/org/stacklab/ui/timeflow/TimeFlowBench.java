package org.stacklab.ui.timeflow;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Gaps;
import org.stacklab.timeflow.Grain;

/** How long a chart of many spans takes to open and to paint. Needs a display. */
public final class TimeFlowBench {
    private static final int WIDTH_PX = 1600;
    private static final int HEIGHT_PX = 700;
    private static final int FRAMES = 60;
    private static final int SPANS = 10_000_000;

    private final Display display = new Display();
    private final Image screen = new Image(display, WIDTH_PX, HEIGHT_PX);
    private final GC gc = new GC(screen);
    private final Font bold = FontDescriptor.createFrom(display.getSystemFont()).setStyle(SWT.BOLD).createFont(display);
    private final TimeFlowPainter painter = new TimeFlowPainter(display.getSystemFont(), bold);

    private TimeFlowBench() {
    }

    /**
     * Prints milliseconds of processor time.
     *
     * @param args the number of spans, ten million if absent
     */
    public static void main(String[] args) {
        int spans = args.length == 0 ? SPANS : Integer.parseInt(args[0]);
        long startNs = now();
        ManySpans many = new ManySpans(spans);
        print("recording " + many.recorder.spans().size() + " spans", startNs);
        TimeFlowBench bench = new TimeFlowBench();
        for (Grain grain : Grain.values()) {
            startNs = now();
            ChartModel model = new ChartModel(many.recorder.spans(), many.recorder.packets(), grain);
            bench.frame(ViewState.of(model, Gaps.NONE, WIDTH_PX));
            print("from the record to the first picture of " + model.size() + " rectangles of grain " + grain, startNs);
            bench.paint(model);
            startNs = now();
            Gaps.of(model);
            print("finding the gaps", startNs);
        }
        System.gc();
        long usedBytes = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("%6d MB held by the record%n", usedBytes >> 20);
    }

    private void paint(ChartModel model) {
        ViewState all = ViewState.of(model, Gaps.NONE, WIDTH_PX);
        for (double factor : List.of(1.0, 10.0, 1_000.0, 30_000.0, 100_000.0, 1_000_000.0)) {
            ViewState state = all.zoom(factor, WIDTH_PX / 2.0, WIDTH_PX);
            for (ViewState each : List.of(state, state.select(model.size() / 2))) {
                long[] framesNs = new long[FRAMES];
                for (int i = 0; i < FRAMES; i++) {
                    long startNs = now();
                    frame(each.pan(40 * i, WIDTH_PX));
                    framesNs[i] = now() - startNs;
                }
                Arrays.sort(framesNs);
                System.out.printf("%6.1f ms a frame (median; longest %.1f) at zoom %.0f%s%n", framesNs[FRAMES / 2] / 1e6,
                        framesNs[FRAMES - 1] / 1e6, factor, each == state ? "" : ", a packet followed");
            }
        }
    }

    private void frame(ViewState state) {
        int labelsPx = painter.measureLabels(gc, state.model().lanes());
        ChartArea area = ChartArea.of(WIDTH_PX, HEIGHT_PX, labelsPx, painter.fontPx(gc), 1, state);
        painter.paint(gc, state, area, Overlay.PLAIN);
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Processor time of this thread: what the chart costs, whatever else the machine does. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long startNs) {
        System.out.printf("%6d ms %s%n", (now() - startNs) / 1_000_000, what);
    }
}
