package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IFileEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Switch;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.topology.LabEditor;

/** With mouse and keyboard alone: the two-host lab from an empty file, its first run, and all the way back and forth again. */
final class BuildJourneyTest extends Journey {
    private static final int MANY = 50;
    private static final int LARGE_PX = 800;

    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    private LabEditor editor;
    private FigureCanvas sheet;
    private Tree palette;

    @Test
    void buildsTwoHostsFromNothingRunsThemAndTakesEverythingBack() throws Exception {
        open("from-nothing");
        byte[] empty = saved();
        build();
        Hand.press("ctrl+m");
        runIt();
        byte[] built = saved();
        int steps = undoAll();
        assertTrue(steps >= 4, "two hosts, a cable and a workload are four steps: " + steps);
        assertArrayEquals(empty, saved());
        for (int i = 0; i < steps; i++) {
            Hand.press(i % 2 == 0 ? "ctrl+shift+z" : "ctrl+y");
        }
        assertFalse(Sight.see(() -> Bench.stack(editor).canRedo()));
        assertArrayEquals(built, saved());
    }

    @Test
    void plugsACardIntoAHostAndAPortIntoASwitch() {
        open("plugged");
        take("Host");
        Hand.click(sheet, 150, 200);
        Sight.await("a host stands on the sheet", () -> lab().getHosts().size() == 1);
        take("Myrinet M2L-PCI64B, LANai 9");
        Hand.click(sheet, name(0));
        Sight.await("it has a second card", () -> lab().getHosts().getFirst().getNics().size() == 2);
        take("Myrinet switch");
        Hand.click(sheet, 550, 200);
        Sight.await("a switch stands on the sheet", () -> Bench.parts(editor, Switch.class).size() == 1);
        take("Switch port");
        Hand.click(sheet, Sight.figure(this::firstSwitch, Sight.see(() -> lab().getSwitches().getFirst().getName())));
        Sight.await("the switch has a port", () -> lab().getSwitches().getFirst().getPorts().size() == 1);
    }

    private IFigure firstSwitch() {
        return ((GraphicalEditPart) Bench.parts(editor, Switch.class).getFirst()).getFigure();
    }

    @Test
    void closesALabRightAfterSavingIt() throws Exception {
        open("closed-at-once");
        take("Host");
        Hand.click(sheet, 150, 200);
        IFile file = file();
        byte[] before = content(file.getLocation().toPath());
        long stamp = file.getModificationStamp();
        Hand.press("ctrl+s");
        Hand.press("ctrl+w");
        Sight.await("the editor is closed", () -> Bench.page().getEditorReferences().length == 0);
        Sight.await("the lab is saved all the same", () -> file.getModificationStamp() != stamp);
        assertFalse(Arrays.equals(before, content(file.getLocation().toPath())));
    }

    private void open(String name) {
        editor = Desk.makeEmptyLab(name);
        sheet = (FigureCanvas) Sight.see(() -> Bench.viewer(editor).getControl());
        Hand.press("ctrl+m");
        Sight.await("the editor is large", () -> Bench.page().isPageZoomed() && sheet.getSize().x > LARGE_PX);
        palette = Sight.find(Tree.class, "the palette", tree -> Sight.item(tree.getItems(), "Host") != null);
    }

    private void build() {
        take("Host");
        Hand.click(sheet, 150, 200);
        take("Host");
        Hand.click(sheet, 550, 200);
        Sight.await("two hosts stand on the sheet", () -> Bench.parts(editor, Host.class).size() == 2);
        take("Myrinet-1280");
        Hand.click(sheet, Sight.see(() -> port(0)));
        Hand.click(sheet, Sight.see(() -> port(1)));
        Sight.await("a cable connects them", () -> lab().getLinks().size() == 1);
        take("UDP burst");
        Hand.click(sheet, name(0));
        Hand.click(sheet, name(1));
        Sight.await("one sends to the other", () -> lab().getWorkloads().size() == 1);
    }

    private void take(String tool) {
        TreeItem line = Sight.see(() -> Sight.item(palette.getItems(), tool));
        Hand.click(palette, line);
        Sight.await(tool + " is taken", () -> List.of(palette.getSelection()).contains(line));
    }

    private IFigure host(int index) {
        return ((GraphicalEditPart) Bench.parts(editor, Host.class).get(index)).getFigure();
    }

    private IFigure name(int index) {
        return Sight.figure(() -> host(index), Sight.see(() -> lab().getHosts().get(index).getName()));
    }

    private IFigure port(int index) {
        Object card = Bench.parts(editor, Host.class).get(index).getChildren().getFirst();
        return ((GraphicalEditPart) card).getFigure();
    }

    private Lab lab() {
        return editor.lab().orElseThrow();
    }

    private void runIt() {
        RunDisplay display = editor.getSite().getService(RunDisplay.class);
        RunRecord before = Sight.see(display::shown).orElse(null);
        Hand.press("ctrl+F11");
        Sight.await("the lab has run", () -> display.shown().filter(run -> run != before && !run.live()).isPresent());
        RunRecord run = Sight.see(display::shown).orElseThrow();
        assertEquals("from-nothing", run.lab());
        assertTrue(run.result().packetsDelivered() > 0);
    }

    private int undoAll() {
        int steps = 0;
        while (Sight.see(() -> Bench.stack(editor).canUndo())) {
            Hand.press("ctrl+z");
            assertTrue(++steps < MANY, "undo comes to no end");
        }
        return steps;
    }

    private IFile file() {
        return ((IFileEditorInput) editor.getEditorInput()).getFile();
    }

    /** Saves, which goes on in the background until the workspace knows the new content, and reads the file. */
    private byte[] saved() {
        if (Sight.see(editor::isDirty)) {
            long before = file().getModificationStamp();
            Hand.press("ctrl+s");
            Sight.await("the lab is saved", () -> !editor.isDirty() && file().getModificationStamp() != before);
        }
        return content(file().getLocation().toPath());
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
