package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.app.run.RunService;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;

/** Editors and views give back every image, font and cursor they take. Needs a display that tracks its resources (swt.options). */
final class SwtResourcesTest {
    private static final int TIMES = 10;

    @RegisterExtension
    final LogWatch log = new LogWatch();

    @Test
    void areGivenBack() throws Exception {
        assertTrue(Display.getCurrent().getDeviceData().tracking, "the display does not track its resources");
        openRunAndClose();
        openRunAndClose();
        Map<String, Long> before = held();
        for (int i = 0; i < TIMES; i++) {
            openRunAndClose();
        }
        // What the platform makes once and keeps may come late; what is lost each time adds up.
        held().forEach((type, count) -> assertTrue(count - before.getOrDefault(type, 0L) < TIMES,
                type + " objects: " + before.get(type) + " before, " + count + " after"));
    }

    private static void openRunAndClose() throws Exception {
        IWorkbenchPage page = Bench.page();
        LabEditor editor = Bench.openSample("e-udp-fig2-traditional");
        TimeFlowView chart = Bench.chart();
        page.activate(editor);
        Bench.command("org.stacklab.app.run");
        Bench.await("the chart is drawn", () -> chart.chart().isPresent());
        RunService runs = editor.getSite().getService(RunService.class);
        Bench.await("the run has ended", () -> !runs.isRunning());
        Bench.closeEditors();
        page.hideView(chart);
        // A busy machine never runs out of events while something is animated; what closing has posted is done before this.
        boolean[] done = new boolean[1];
        Display.getCurrent().asyncExec(() -> done[0] = true);
        Bench.await("what was posted is done", () -> done[0]);
    }

    private static Map<String, Long> held() {
        Map<String, Long> counts = new TreeMap<>();
        Arrays.stream(Display.getCurrent().getDeviceData().objects)
                .filter(each -> each instanceof Image || each instanceof Font || each instanceof Cursor || each instanceof GC)
                .forEach(each -> counts.merge(each.getClass().getSimpleName(), 1L, Long::sum));
        return counts;
    }
}
