package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IFileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Switch;
import org.stacklab.ui.run.RunDisplay;
import org.stacklab.ui.run.RunRecord;
import org.stacklab.ui.topology.LabEditor;

/** With mouse and keyboard alone: the two-host lab from an empty file, its first run, and all the way back and forth again. */
final class BuildJourneyTest {
    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <lab:Lab xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:lab="https://stacklab.org/lab" id="lab" name="Mine" \
            formatVersion="1"/>
            """;

    private static final int MANY = 50;

    @RegisterExtension
    final LogWatch log = new LogWatch();

    private LabEditor editor;
    private FigureCanvas sheet;
    private Tree palette;

    @BeforeEach
    void openAnEmptySheet() throws Exception {
        Bench.closeEditors();
        editor = Bench.open("from-nothing.lab", EMPTY);
        Hand.takeTheKeyboard();
        sheet = (FigureCanvas) Bench.viewer(editor).getControl();
        Hand.press("ctrl+m");
        Bench.await("the editor is large", () -> Bench.page().isPageZoomed());
        palette = Sight.find(sheet.getShell(), Tree.class, tree -> Sight.item(tree.getItems(), "Host") != null);
    }

    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    @Test
    void buildsRunsAndTakesEverythingBack() throws Exception {
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
        assertFalse(Bench.stack(editor).canRedo());
        assertArrayEquals(built, saved());
    }

    @Test
    void plugsACardIntoAHostAndAPortIntoASwitch() {
        take("Host");
        Hand.click(sheet, 150, 200);
        Bench.await("a host stands on the sheet", () -> lab().getHosts().size() == 1);
        take("Myrinet M2L-PCI64B, LANai 9");
        Hand.click(sheet, name(0));
        Bench.await("it has a second card", () -> lab().getHosts().getFirst().getNics().size() == 2);
        take("Myrinet switch");
        Hand.click(sheet, 550, 200);
        Bench.await("a switch stands on the sheet", () -> Bench.parts(editor, Switch.class).size() == 1);
        take("Switch port");
        Hand.click(sheet, Sight.figure(((GraphicalEditPart) Bench.parts(editor, Switch.class).getFirst()).getFigure(),
                lab().getSwitches().getFirst().getName()));
        Bench.await("the switch has a port", () -> lab().getSwitches().getFirst().getPorts().size() == 1);
    }

    private void build() {
        take("Host");
        Hand.click(sheet, 150, 200);
        take("Host");
        Hand.click(sheet, 550, 200);
        Bench.await("two hosts stand on the sheet", () -> Bench.parts(editor, Host.class).size() == 2);
        take("Myrinet-1280");
        Hand.click(sheet, port(0));
        Hand.click(sheet, port(1));
        Bench.await("a cable connects them", () -> lab().getLinks().size() == 1);
        take("UDP burst");
        Hand.click(sheet, name(0));
        Hand.click(sheet, name(1));
        Bench.await("one sends to the other", () -> lab().getWorkloads().size() == 1);
    }

    private void take(String tool) {
        Hand.click(palette, Sight.item(palette.getItems(), tool));
    }

    private IFigure host(int index) {
        return ((GraphicalEditPart) Bench.parts(editor, Host.class).get(index)).getFigure();
    }

    private IFigure name(int index) {
        return Sight.figure(host(index), lab().getHosts().get(index).getName());
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
        RunRecord before = display.shown().orElse(null);
        Hand.press("ctrl+F11");
        Bench.await("the lab has run", () -> display.shown().filter(run -> run != before && !run.live()).isPresent());
        assertEquals("Mine", display.shown().get().lab());
        assertTrue(display.shown().get().result().packetsDelivered() > 0);
    }

    private int undoAll() {
        int steps = 0;
        while (Bench.stack(editor).canUndo()) {
            Hand.press("ctrl+z");
            assertTrue(++steps < MANY, "undo comes to no end");
        }
        return steps;
    }

    /** Saves, which goes on in the background until the workspace knows the new content, and reads the file. */
    private byte[] saved() throws IOException {
        IFile file = ((IFileEditorInput) editor.getEditorInput()).getFile();
        if (editor.isDirty()) {
            long before = file.getModificationStamp();
            Hand.press("ctrl+s");
            Bench.await("the lab is saved", () -> !editor.isDirty() && file.getModificationStamp() != before);
        }
        // A platform whose editor is closed before it has told everybody of the save logs an exception.
        Bench.settle();
        return Files.readAllBytes(file.getLocation().toPath());
    }
}
