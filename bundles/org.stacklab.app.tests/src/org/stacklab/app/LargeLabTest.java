package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.gef.EditPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.model.lab.Host;
import org.stacklab.ui.topology.LabEditor;

/** Of a lab with many machines some are drawn at a time, so that the window answers meanwhile; nobody notices anything else of it. */
final class LargeLabTest {
    private static final int HOSTS = 120;

    @RegisterExtension
    final LogWatch log = new LogWatch();
    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    private static String lab() {
        return IntStream.rangeClosed(1, HOSTS).mapToObj(i -> """
                <hosts id="host-%1$d" name="h%1$d" x="%2$d" y="80" cpu="pentium-iii-1000" chipset="i815ep" kernel="linux-2.2-gm-1.4">
                <nics id="nic-%1$d" name="myri0" part="lanai-9"/></hosts>""".formatted(i, 200 * i)).collect(Collectors.joining("\n", """
                <?xml version="1.0" encoding="UTF-8"?>
                <lab:Lab xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:lab="https://stacklab.org/lab" id="lab" name="Many" \
                formatVersion="1">
                """, "</lab:Lab>"));
    }

    private static int drawn(LabEditor editor) {
        return Bench.parts(editor, Host.class).size();
    }

    @Test
    void isDrawnAFewMachinesAtATime() throws Exception {
        LabEditor editor = Bench.open("many.lab", lab());
        assertTrue(drawn(editor) < HOSTS, "all at once: " + drawn(editor));
        Bench.await("all hosts are drawn", () -> drawn(editor) == HOSTS);
    }

    @Test
    void whatWasPastedIsSelectedAsAWholeAndUndoneAtOnce() throws Exception {
        LabEditor editor = Bench.open("many.lab", lab());
        Bench.await("all hosts are drawn", () -> drawn(editor) == HOSTS);
        List<EditPart> originals = Bench.parts(editor, Host.class);
        Bench.command(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        Bench.command("org.stacklab.ui.topology.duplicate");
        Bench.await("the copies are selected, and they alone", () -> editor.selected().size() == HOSTS && drawn(editor) == 2 * HOSTS
                && Bench.viewer(editor).getSelectedEditParts().stream().noneMatch(originals::contains));
        Bench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(originals, Bench.parts(editor, Host.class));
        assertEquals(List.of(), editor.selected());
    }
}
