package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;

/** With mouse and keyboard in a run of the traditional stack: why is a rectangle long, where does a packet go, what was one step before. */
final class InspectJourneyTest {
    private static final int STEP_PX = 9;
    private static final String WHY = "org.stacklab.ui.inspect.why";
    private static final String PACKETS = "org.stacklab.ui.inspect.packets";
    /** Where in the chart the card reads the first packets, which the host disturbs. */
    private static final double EARLY = 0.19;

    @RegisterExtension
    final LogWatch log = new LogWatch();

    private LabEditor editor;
    private RunDisplay display;
    private Canvas chart;

    @BeforeEach
    void runTheBurst() throws Exception {
        Bench.closeEditors();
        editor = Bench.openSample("e-udp-fig2-traditional");
        display = editor.getSite().getService(RunDisplay.class);
        TimeFlowView view = Bench.chart();
        RunRecord before = display.shown().orElse(null);
        Bench.page().activate(editor);
        Hand.takeTheKeyboard();
        Hand.press("ctrl+F11");
        Bench.await("the chart shows the run", () -> display.shown().filter(run -> run != before && !run.live()).isPresent()
                && view.chart().filter(model -> model.size() >= 100).isPresent());
        chart = chartOf(view);
    }

    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    /** The largest thing of the view. */
    private static Canvas chartOf(IViewPart view) {
        return Sight.all(window(), Canvas.class).stream().filter(canvas -> canvas.getClass().getPackage() == view.getClass().getPackage())
                .max((a, b) -> Integer.compare(a.getSize().x * a.getSize().y, b.getSize().x * b.getSize().y)).orElseThrow();
    }

    private static Control window() {
        return Bench.page().getWorkbenchWindow().getShell();
    }

    private SpanStore spans() {
        return display.shown().orElseThrow().spans();
    }

    private int selected() {
        return display.focus().span();
    }

    /** Clicks down the chart at one instant until a rectangle is hit that is as described. */
    private void clickRectangle(int x, IntPredicate description) {
        Rectangle area = chart.getClientArea();
        for (int y = 0; y < area.height; y += STEP_PX) {
            Hand.click(chart, x, y);
            if (selected() != 0 && description.test(selected())) {
                return;
            }
        }
        throw new AssertionError("there is no such rectangle");
    }

    private int early() {
        return (int) (chart.getSize().x * EARLY);
    }

    private IntPredicate ofLayer(String host, String layer) {
        return span -> spans().label(span).host().equals(host) && spans().label(span).layer().equals(layer);
    }

    @Test
    void findsOutWhyARectangleIsLong() throws Exception {
        clickRectangle(early(), ofLayer("sender", "nic-sdma"));
        int longOne = selected();
        Hand.press("c");
        Bench.await("the culprit is selected", () -> selected() != longOne && selected() != 0);
        assertNotEquals("nic-sdma", spans().label(selected()).layer());
        clickRectangle(early(), span -> span == longOne);
        Bench.page().showView(WHY);
        Bench.await("the Why view speaks of it", () -> says("nic-sdma"));
        Bench.await("it lists what was lost", () -> losses() != null);
        Table losses = losses();
        Hand.click(losses, 20, losses.getHeaderHeight() + losses.getItemHeight() / 2);
        Hand.press("Return");
        Bench.await("opening what was lost leads to the culprit", () -> selected() != longOne && selected() != 0);
    }

    private static boolean says(String words) {
        return Sight.all(window(), Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    /** The table of the Why view that has rows of the selected rectangle: the one that stands right. */
    private static Table losses() {
        Display screen = Display.getCurrent();
        List<Table> tables = Sight.all(window(), Table.class).stream().filter(table -> table.getItemCount() > 0).toList();
        return tables.stream().max((a, b) -> Integer.compare(screen.map(a, null, new Point(0, 0)).x, screen.map(b, null, new Point(0, 0)).x))
                .orElse(null);
    }

    @Test
    void followsAPacket() throws Exception {
        clickRectangle(early(), ofLayer("sender", "nic-sdma"));
        int packet = display.focus().packet();
        assertTrue(packet > 0);
        Bench.page().showView(PACKETS);
        Predicate<Table> showsThePacket = table -> table.getColumnCount() > 4 && table.getSelectionCount() == 1;
        Bench.await("the list shows the packet", () -> Sight.all(window(), Table.class).stream().anyMatch(showsThePacket));
        Table list = Sight.find(window(), Table.class, showsThePacket);
        Hand.click(list, 20, list.getHeaderHeight() + list.getItemHeight() * 5 / 2);
        Bench.await("the chart follows the list", () -> display.focus().packet() != packet);
        int other = display.focus().packet();
        Hand.press("Down");
        Bench.await("so it does with the keyboard", () -> display.focus().packet() != other);
    }

    @Test
    void stepsAndStepsBack() {
        press("F11", 0);
        press("F5", 1);
        press("F5", 2);
        String two = display.shown().orElseThrow().result().fingerprint();
        press("F5", 3);
        press("shift+F5", 2);
        assertEquals(two, display.shown().orElseThrow().result().fingerprint());
        Hand.press("F8");
        Bench.await("the run has ended", () -> display.shown().filter(run -> !run.live() && run.result().packetsDelivered() == 10).isPresent());
    }

    private void press(String key, long events) {
        Hand.press(key);
        Bench.await(key + " leads to event " + events, () -> display.shown().filter(run -> run.result().events() == events).isPresent());
    }
}
