package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.timeflow.CompareView;
import org.stacklab.ui.topology.LabEditor;

/** With mouse and keyboard from the traditional stack to E-UDP, one optimization after the other, and both ends compared. */
final class CompareJourneyTest {
    @RegisterExtension
    final LogWatch log = new LogWatch();

    private LabEditor editor;
    private RunDisplay display;

    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    @Test
    void comparesTheTraditionalStackWithExtremeUdp() throws Exception {
        Bench.closeEditors();
        editor = Bench.openSample("e-udp-fig2-traditional");
        display = editor.getSite().getService(RunDisplay.class);
        Bench.chart();
        Bench.page().activate(editor);
        Hand.takeTheKeyboard();
        RunRecord traditional = resultOf(() -> Hand.press("ctrl+F11"));
        resultOf(() -> tick("host.zeroCopySend"));
        resultOf(() -> tick("host.zeroCopyReceive"));
        resultOf(() -> choose("host.checksum", "nic-dma"));
        RunRecord fast = resultOf(() -> choose("nic.pipelining", "fine"));
        assertTrue(endPs(fast) < endPs(traditional), "every step was made to be faster");
        IViewPart view = Bench.page().showView(CompareView.ID, null, IWorkbenchPage.VIEW_ACTIVATE);
        Bench.await("a row for each layer, a column for each run", () -> Sight.all(window(), Table.class).stream()
                .anyMatch(table -> table.getColumnCount() > 2 && hasRow(table, "nic-sdma")));
        Bench.page().hideView(view);
    }

    private static boolean hasRow(Table table, String text) {
        for (TableItem item : table.getItems()) {
            if ((item.getText(0) + item.getText(1)).contains(text)) {
                return true;
            }
        }
        return false;
    }

    private static long endPs(RunRecord run) {
        return run.result().virtualTimePs();
    }

    private static Control window() {
        return Bench.page().getWorkbenchWindow().getShell();
    }

    /** What a user does. */
    private interface Deed {
        void happen() throws Exception;
    }

    private RunRecord resultOf(Deed deed) throws Exception {
        RunRecord before = display.shown().orElse(null);
        deed.happen();
        Bench.await("there is a new result", () -> display.shown().filter(run -> run != before && !run.live()).isPresent());
        return display.shown().orElseThrow();
    }

    private static void tick(String toggle) throws Exception {
        Button box = Bench.toggle(Button.class, toggle);
        reveal(box);
        Hand.click(box, 8, box.getSize().y / 2);
    }

    /** With the keyboard: the list drops down in a window of its own, of which SWT tells nothing. */
    private static void choose(String toggle, String value) throws Exception {
        Combo combo = Bench.toggle(Combo.class, toggle);
        reveal(combo);
        combo.setFocus();
        while (!combo.getText().equals(value)) {
            String before = combo.getText();
            Hand.press("Down");
            assertTrue(!combo.getText().equals(before), toggle + " has no value " + value);
        }
    }

    /** Scrolls to a control, as Tab would. */
    private static void reveal(Control control) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof org.eclipse.swt.custom.ScrolledComposite scrolled) {
                scrolled.showControl(control);
            }
        }
    }
}
