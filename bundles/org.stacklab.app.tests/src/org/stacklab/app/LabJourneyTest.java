package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stacklab.app.run.RunService;
import org.stacklab.model.lab.Host;
import org.stacklab.timeflow.ChartModel;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;

/** What a student does in the first five minutes: open the burst lab, move a host, change a value, run, look at the chart. */
final class LabJourneyTest {
    private static final String BURST = "e-udp-fig2-traditional";

    @RegisterExtension
    final LogWatch log = new LogWatch();

    @RegisterExtension
    final UiThreadWatch uiThread = new UiThreadWatch();

    @BeforeEach
    @AfterEach
    void closeEditors() {
        Bench.closeEditors();
    }

    @Test
    void showsTheHostsOfTheBurst() throws Exception {
        LabEditor editor = Bench.openSample(BURST);
        List<String> names = Bench.parts(editor, Host.class).stream().map(part -> ((Host) part.getModel()).getName()).toList();
        assertEquals(List.of("sender", "receiver"), names);
        assertFalse(editor.isDirty());
    }

    @Test
    void movesAHostBackAndForth() throws Exception {
        LabEditor editor = Bench.openSample(BURST);
        EditPart part = Bench.parts(editor, Host.class).getFirst();
        Host host = (Host) part.getModel();
        int x = host.getX();
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(part);
        request.setMoveDelta(new Point(60, 20));
        Bench.stack(editor).execute(part.getCommand(request));
        assertEquals(x + 60, host.getX());
        assertTrue(editor.isDirty());
        Bench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(x, host.getX());
        assertFalse(editor.isDirty());
        Bench.command(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals(x + 60, host.getX());
    }

    @Test
    void changesAPropertyAndTakesItBack() throws Exception {
        LabEditor editor = Bench.openSample(BURST);
        Bench.viewer(editor).setSelection(new StructuredSelection(Bench.parts(editor, Host.class).getFirst()));
        assertEquals("32 KB   (set here)", Bench.property("MTU").getText(1));
        assertNotNull(Bench.type(Bench.property("MTU"), "a lot"), "nonsense is refused with a sentence");
        assertFalse(editor.isDirty());
        assertEquals(null, Bench.type(Bench.property("MTU"), "4KB"));
        assertTrue(editor.isDirty());
        Bench.await("the new value is shown", () -> shows("MTU", "4 KB   (set here)"));
        Bench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertFalse(editor.isDirty());
        Bench.await("the old value is shown again", () -> shows("MTU", "32 KB   (set here)"));
    }

    private static boolean shows(String label, String value) {
        try {
            return Bench.property(label).getText(1).equals(value);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void runsAndDrawsTheChart() throws Exception {
        LabEditor editor = Bench.openSample(BURST);
        TimeFlowView chart = Bench.chart();
        ChartModel before = chart.chart().orElse(null);
        RunService runs = editor.getSite().getService(RunService.class);
        Bench.page().activate(editor);
        Bench.command("org.stacklab.app.run");
        Bench.await("the chart has the rectangles of the burst",
                () -> !runs.isRunning() && chart.chart().filter(c -> c != before && c.size() >= 100).isPresent());
        assertTrue(chart.chart().get().lanes().stream().anyMatch(lane -> lane.host().equals("receiver") && lane.layer().equals("bottom-half")));
    }

    @Test
    void stopsARunThatWouldLastLong() throws Exception {
        LabEditor editor = Bench.openSample(BURST);
        editor.lab().orElseThrow().getWorkloads().getFirst().getSettings().getFirst().setValue("100000000");
        RunService runs = editor.getSite().getService(RunService.class);
        Bench.command("org.stacklab.app.run");
        assertTrue(runs.isRunning());
        Bench.command("org.stacklab.app.stop");
        Bench.await("the run has stopped", () -> !runs.isRunning());
    }

    @Test
    void saysWhatIsWrongWithABrokenFile() throws Exception {
        LabEditor editor = Bench.open("broken.lab", "this is no lab");
        assertTrue(editor.lab().isEmpty());
        IResource file = ((FileEditorInput) editor.getEditorInput()).getFile();
        Bench.await("the problem is listed", () -> problems(file).length == 1);
        assertTrue(problems(file)[0].getAttribute(IMarker.MESSAGE, "").contains("broken.lab"));
    }

    private static IMarker[] problems(IResource file) {
        try {
            return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
