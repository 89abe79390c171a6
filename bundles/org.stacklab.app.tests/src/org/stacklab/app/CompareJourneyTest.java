package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.topology.LabEditor;

/** With mouse and keyboard from the traditional stack to E-UDP, one optimization after the other, and both ends compared. */
final class CompareJourneyTest extends Journey {
    private static final int MARGIN_PX = 4;

    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    private RunDisplay display;

    @Test
    void goesFromTheTraditionalStackToExtremeUdpAndComparesBothEnds() {
        LabEditor editor = Desk.openSample("e-udp-fig2-traditional");
        display = editor.getSite().getService(RunDisplay.class);
        RunRecord traditional = resultOf(() -> Hand.press("ctrl+F11"));
        resultOf(() -> tick("host.zeroCopySend"));
        resultOf(() -> tick("host.zeroCopyReceive"));
        resultOf(() -> choose("host.checksum", "nic-dma"));
        RunRecord fast = resultOf(() -> choose("nic.pipelining", "fine"));
        assertTrue(fast.result().virtualTimePs() < traditional.result().virtualTimePs(), "every step was made to be faster");
        Desk.quick("Compare Runs");
        Sight.find(Table.class, "a table with a row for each layer and a column for each run",
                table -> table.getColumnCount() > 2 && hasRow(table, "nic-sdma"));
    }

    private static boolean hasRow(Table table, String text) {
        return Arrays.stream(table.getItems()).anyMatch(item -> (item.getText(0) + item.getText(1)).contains(text));
    }

    private RunRecord resultOf(Runnable deed) {
        RunRecord before = Sight.see(display::shown).orElse(null);
        deed.run();
        Sight.await("there is a new result", () -> display.shown().filter(run -> run != before && !run.live()).isPresent());
        return Sight.see(display::shown).orElseThrow();
    }

    private static void tick(String toggle) {
        Button box = scrollTo(Button.class, toggle);
        Hand.click(box, 8, Sight.see(box::getSize).y / 2);
    }

    /** The list drops down in a window of its own, of which SWT tells nothing; there the keyboard goes from value to value. */
    private static void choose(String toggle, String value) {
        Combo combo = scrollTo(Combo.class, toggle);
        int steps = Sight.see(() -> combo.indexOf(value) - combo.getSelectionIndex());
        Hand.click(combo);
        for (int i = 0; i < Math.abs(steps); i++) {
            Hand.press(steps > 0 ? "Down" : "Up");
        }
        Hand.press("Return");
        Sight.await(toggle + " is " + value, () -> combo.isDisposed() || combo.getText().equals(value));
    }

    /** Turns the wheel over the margin of the view until a control can be reached. */
    private static <C extends Control> C scrollTo(Class<C> kind, String toggle) {
        C control = Sight.find(kind, toggle, each -> toggle.equals(each.getData()));
        ScrolledComposite sheet = Sight.find(ScrolledComposite.class, "what holds it", each -> isWithin(control, each));
        while (Sight.see(() -> placeOf(control, sheet).y + control.getSize().y > sheet.getClientArea().height)) {
            Hand.wheelDown(sheet, MARGIN_PX, MARGIN_PX);
        }
        while (Sight.see(() -> placeOf(control, sheet).y < 0)) {
            Hand.wheelUp(sheet, MARGIN_PX, MARGIN_PX);
        }
        return control;
    }

    private static boolean isWithin(Control control, Composite outer) {
        return control != null && (control == outer || isWithin(control.getParent(), outer));
    }

    private static Point placeOf(Control control, ScrolledComposite sheet) {
        return control.getDisplay().map(control, sheet, 0, 0);
    }
}
