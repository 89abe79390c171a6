package org.stacklab.ui.timeflow;

import org.stacklab.timeflow.ChartModel;
import org.stacklab.timeflow.Gaps;
import org.stacklab.timeflow.Grain;

/** How long a chart of many spans takes to open and to paint. */
public final class TimeFlowBench {
    private TimeFlowBench() {
    }

    /**
     * Prints milliseconds.
     *
     * @param args the number of spans, ten million if absent
     */
    public static void main(String[] args) {
        int spans = args.length == 0 ? 10_000_000 : Integer.parseInt(args[0]);
        long startNs = System.nanoTime();
        ManySpans many = new ManySpans(spans);
        print("recording " + many.recorder.spans().size() + " spans", startNs);
        for (Grain grain : Grain.values()) {
            startNs = System.nanoTime();
            ChartModel model = new ChartModel(many.recorder.spans(), many.recorder.packets(), grain);
            print("opening " + model.size() + " rectangles of grain " + grain, startNs);
            startNs = System.nanoTime();
            Gaps.of(model);
            print("finding the gaps", startNs);
        }
    }

    private static void print(String what, long startNs) {
        System.out.printf("%6d ms %s%n", (System.nanoTime() - startNs) / 1_000_000, what);
    }
}
