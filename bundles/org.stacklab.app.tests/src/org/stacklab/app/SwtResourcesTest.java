package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.app.run.RunService;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;

/** Editors and views give back every image, font and cursor they take. Needs a display that tracks its resources (swt.options). */
final class SwtResourcesTest {
    private static final int TIMES = 50;
    private static final int FEWEST_VIEWS = 9;

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

    @Test
    void areGivenBackByEveryView() throws Exception {
        Bench.openSample("e-udp-fig2-traditional");
        openAndCloseEveryView();
        openAndCloseEveryView();
        Map<String, Long> before = held();
        for (int i = 0; i < TIMES; i++) {
            openAndCloseEveryView();
        }
        held().forEach((type, count) -> assertTrue(count - before.getOrDefault(type, 0L) < TIMES,
                type + " objects: " + before.get(type) + " before, " + count + " after"));
        Bench.closeEditors();
    }

    private static void openAndCloseEveryView() throws Exception {
        List<String> ours = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
                .filter(id -> id.startsWith("org.stacklab.")).toList();
        assertTrue(ours.size() >= FEWEST_VIEWS, () -> "there are more views than " + ours);
        for (String id : ours) {
            Bench.page().hideView(Bench.page().showView(id));
        }
        Bench.settle();
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
        Bench.settle();
    }

    private static Map<String, Long> held() {
        Map<String, Long> counts = new TreeMap<>();
        Arrays.stream(Display.getCurrent().getDeviceData().objects)
                .filter(each -> each instanceof Image || each instanceof Font || each instanceof Cursor || each instanceof GC)
                .forEach(each -> counts.merge(each.getClass().getSimpleName(), 1L, Long::sum));
        return counts;
    }
}
