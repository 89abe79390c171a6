package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.app.run.RunService;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Host;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.topology.LabEditor;

/** Switching optimizations: the lab runs again by itself, the numbers are compared with those before, and everything can be undone. */
final class OptimizationsTest {
    @RegisterExtension
    final LogWatch log = new LogWatch();

    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    private LabEditor editor;
    private RunDisplay display;

    @BeforeEach
    void runTheBurst() throws Exception {
        Bench.closeEditors();
        editor = Bench.openSample("e-udp-fig2-traditional");
        display = editor.getSite().getService(RunDisplay.class);
        Bench.chart();
        Bench.page().activate(editor);
        resultOf(() -> Bench.command("org.stacklab.app.run"));
    }

    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    /** What a user does. */
    private interface Deed {
        void happen() throws Exception;
    }

    /** The run that comes of a deed; waits for it. */
    private RunRecord resultOf(Deed deed) throws Exception {
        RunRecord before = display.shown().orElse(null);
        RunService runs = editor.getSite().getService(RunService.class);
        deed.happen();
        Bench.await("there is a new result", () -> display.shown().filter(run -> run != before).isPresent() && !runs.isRunning());
        return display.shown().orElseThrow();
    }

    private void select(Object part) {
        Bench.viewer(editor).setSelection(part == null ? StructuredSelection.EMPTY : new StructuredSelection(part));
    }

    @Test
    void runsAgainAfterAToggleAndAfterUndo() throws Exception {
        RunRecord traditional = display.shown().orElseThrow();
        List<EditPart> hosts = Bench.parts(editor, Host.class);
        select(hosts.getFirst());
        resultOf(() -> Bench.choose(Bench.toggle(Combo.class, "host.checksum"), "nic-dma"));
        select(hosts.getLast());
        assertEquals("host", Bench.toggle(Combo.class, "host.checksum").getText());
        RunRecord both = resultOf(() -> Bench.choose(Bench.toggle(Combo.class, "host.checksum"), "nic-dma"));
        assertTrue(both.summary().contains(" Mb/s (was "), both.summary());
        assertTrue(both.again());
        resultOf(() -> Bench.command(IWorkbenchCommandConstants.EDIT_UNDO));
        RunRecord undone = resultOf(() -> Bench.command(IWorkbenchCommandConstants.EDIT_UNDO));
        assertFalse(editor.isDirty());
        assertEquals(throughput(traditional), throughput(undone));
    }

    private static String throughput(RunRecord run) {
        return run.summary().replaceAll(".*throughput ([0-9.]+ Mb/s).*", "$1");
    }

    @Test
    void setsAPresetInOneStep() throws Exception {
        Path file = Path.of(((IURIEditorInput) editor.getEditorInput()).getURI());
        String before = Files.readString(file);
        select(null);
        assertEquals("Traditional UDP/IP", Bench.toggle(Combo.class, "preset").getText());
        RunRecord fast = resultOf(() -> Bench.choose(Bench.toggle(Combo.class, "preset"), "E-UDP"));
        assertTrue(fast.summary().contains(" Mb/s (was "), fast.summary());
        assertTrue(Bench.toggle(Button.class, "host.zeroCopySend").getSelection());
        assertEquals("fine", Bench.toggle(Combo.class, "nic.pipelining").getText());
        assertEquals("E-UDP", Bench.toggle(Combo.class, "preset").getText());
        resultOf(() -> Bench.command(IWorkbenchCommandConstants.EDIT_UNDO));
        assertFalse(editor.isDirty());
        assertEquals(before, new String(LabFiles.write(editor.lab().orElseThrow()), StandardCharsets.UTF_8));
    }

    @Test
    void refusesNonsense() throws Exception {
        select(null);
        Text mtu = Bench.toggle(Text.class, "host.mtu");
        assertEquals("32 KB", mtu.getText());
        mtu.setText("a lot");
        mtu.notifyListeners(SWT.FocusOut, new Event());
        assertEquals("32 KB", mtu.getText());
        assertFalse(editor.isDirty());
        mtu.setText("16KB");
        resultOf(() -> mtu.notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals("16 KB", mtu.getText());
        assertTrue(editor.isDirty());
    }
}
