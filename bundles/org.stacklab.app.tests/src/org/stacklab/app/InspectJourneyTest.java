package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.trace.SpanStore;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;

/** With mouse and keyboard in a run of the traditional stack: why is a rectangle long, where does a packet go, what was one step before. */
final class InspectJourneyTest extends Journey {
    private static final int STEP_PX = 9;
    /** Where in the chart the card reads the first packets, which the host disturbs. */
    private static final double EARLY = 0.19;

    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    private RunDisplay display;
    private Canvas chart;

    @BeforeEach
    void runTheBurst() {
        LabEditor editor = Desk.openSample("e-udp-fig2-traditional");
        display = editor.getSite().getService(RunDisplay.class);
        RunRecord before = Sight.see(display::shown).orElse(null);
        Hand.press("ctrl+F11");
        Sight.await("the chart shows the run", () -> display.shown().filter(run -> run != before && !run.live()).isPresent()
                && view().chart().filter(model -> model.size() >= 100).isPresent());
        chart = Sight.see(InspectJourneyTest::largestCanvas);
    }

    private static TimeFlowView view() {
        return (TimeFlowView) Bench.page().findView(TimeFlowView.ID);
    }

    private static Canvas largestCanvas() {
        return Sight.all(Canvas.class).stream().filter(canvas -> canvas.getClass().getPackage() == TimeFlowView.class.getPackage())
                .max((a, b) -> Integer.compare(a.getSize().x * a.getSize().y, b.getSize().x * b.getSize().y)).orElseThrow();
    }

    private SpanStore spans() {
        return display.shown().orElseThrow().spans();
    }

    private int selected() {
        return display.focus().span();
    }

    /** Clicks down the chart at one instant until a rectangle is hit that is as described. */
    private void clickRectangle(int x, IntPredicate description) {
        Rectangle area = Sight.see(chart::getClientArea);
        for (int y = 0; y < area.height; y += STEP_PX) {
            Hand.click(chart, x, y);
            if (Sight.see(() -> selected() != 0 && description.test(selected()))) {
                return;
            }
        }
        throw new AssertionError("there is no such rectangle");
    }

    private int early() {
        return (int) (Sight.see(chart::getSize).x * EARLY);
    }

    private IntPredicate ofLayer(String host, String layer) {
        return span -> spans().label(span).host().equals(host) && spans().label(span).layer().equals(layer);
    }

    @Test
    void findsOutWhyARectangleIsLong() {
        clickRectangle(early(), ofLayer("sender", "nic-sdma"));
        int longOne = Sight.see(this::selected);
        Sight.await("the chart names the property its work comes from",
                () -> Sight.all(StyledText.class).stream().anyMatch(text -> text.getText().contains("I/O bus, host to card")));
        Hand.press("c");
        Sight.await("the culprit is selected", () -> selected() != longOne && selected() != 0);
        assertNotEquals("nic-sdma", Sight.see(() -> spans().label(selected()).layer()));
        clickRectangle(early(), span -> span == longOne);
        Desk.quick("Why");
        Sight.await("the Why view speaks of it", () -> says("nic-sdma"));
        Sight.await("it lists what was lost", () -> losses() != null);
        Table losses = Sight.see(InspectJourneyTest::losses);
        Hand.click(losses, 20, Sight.see(() -> losses.getHeaderHeight() + losses.getItemHeight() / 2));
        Hand.press("Return");
        Sight.await("opening what was lost leads to the culprit", () -> selected() != longOne && selected() != 0);
    }

    private static boolean says(String words) {
        return Sight.all(Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    /** The table of the Why view that has rows of the selected rectangle: the one that stands right. */
    private static Table losses() {
        Display screen = Display.getCurrent();
        List<Table> tables = Sight.all(Table.class).stream().filter(table -> table.getItemCount() > 0).toList();
        return tables.stream().max(Comparator.comparingInt(table -> screen.map(table, null, new Point(0, 0)).x)).orElse(null);
    }

    @Test
    void followsAPacket() {
        clickRectangle(early(), ofLayer("sender", "nic-sdma"));
        int packet = packet();
        assertTrue(packet > 0);
        Desk.quick("Packets");
        Table list = Sight.find(Table.class, "a list that shows the packet",
                table -> table.getColumnCount() > 4 && table.getSelectionCount() == 1);
        Hand.click(list, 20, Sight.see(() -> list.getHeaderHeight() + list.getItemHeight() * 5 / 2));
        Sight.await("the chart follows the list", () -> display.focus().packet() != packet);
        int other = packet();
        Hand.press("Down");
        Sight.await("so it does with the keyboard", () -> display.focus().packet() != other);
    }

    private int packet() {
        return Sight.see(() -> display.focus().packet());
    }

    @Test
    void stepsAndStepsBack() {
        press("F11", 0);
        press("F5", 1);
        press("F5", 2);
        String two = fingerprint();
        press("F5", 3);
        press("shift+F5", 2);
        assertEquals(two, fingerprint());
        Hand.press("F8");
        Sight.await("the run has ended",
                () -> display.shown().filter(run -> !run.live() && run.result().packetsDelivered() == 10).isPresent());
    }

    private String fingerprint() {
        return Sight.see(() -> display.shown().orElseThrow().result().fingerprint());
    }

    private void press(String key, long events) {
        Hand.press(key);
        Sight.await(key + " leads to event " + events, () -> display.shown().filter(run -> run.result().events() == events).isPresent());
    }
}
