package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheet;
import org.stacklab.ui.LabProject;
import org.stacklab.ui.timeflow.TimeFlowView;
import org.stacklab.ui.topology.LabEditor;
import org.stacklab.ui.topology.OptimizationsView;

/** What a user does at the workbench, for tests that run on the UI thread: they wait for conditions while events go on. */
final class Bench {
    private static final long PATIENCE_MS = 60_000;

    private Bench() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Lets events happen until a condition holds. */
    static void await(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long deadlineMs = System.currentTimeMillis() + PATIENCE_MS;
        Runnable wake = () -> { };
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < deadlineMs, "waited in vain until " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(50, wake);
                display.sleep();
            }
        }
    }

    /** Opens a copy of a sample lab. */
    static LabEditor openSample(String name) throws CoreException, IOException {
        Path samples = Path.of(System.getProperty(LabProjects.SAMPLES_PROPERTY));
        return open(name + ".lab", Files.readString(samples.resolve(name).resolve(name + ".lab")));
    }

    /** Opens a file with a content; if it is a lab, its figures have their places. */
    static LabEditor open(String fileName, String content) throws CoreException {
        IFile file = LabProject.OWN.project().getFile(fileName);
        file.delete(true, null);
        file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
        LabEditor editor = (LabEditor) IDE.openEditor(page(), file);
        page().activate(editor);
        if (viewer(editor) != null) {
            viewer(editor).flush();
        }
        return editor;
    }

    static GraphicalViewer viewer(LabEditor editor) {
        return (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
    }

    static CommandStack stack(LabEditor editor) {
        return (CommandStack) editor.getAdapter(CommandStack.class);
    }

    /** The parts on the sheet whose elements are of a type. */
    static List<EditPart> parts(LabEditor editor, Class<?> type) {
        List<?> children = viewer(editor).getContents().getChildren();
        return children.stream().map(EditPart.class::cast).filter(part -> type.isInstance(part.getModel())).toList();
    }

    /** Executes a command as its key or menu would. */
    static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    }

    static TimeFlowView chart() throws PartInitException {
        return (TimeFlowView) page().showView(TimeFlowView.ID);
    }

    /** The line of the Properties view with a label; waits until it is there. */
    static TreeItem property(String label) throws PartInitException {
        PropertySheet view = (PropertySheet) page().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
        TreeItem[] found = new TreeItem[1];
        await("the Properties view has a line " + label, () -> {
            found[0] = view.getCurrentPage().getControl() instanceof Tree tree ? find(tree.getItems(), label) : null;
            return found[0] != null;
        });
        return found[0];
    }

    private static TreeItem find(TreeItem[] items, String label) {
        for (TreeItem item : items) {
            TreeItem found = item.getText(0).equals(label) ? item : find(item.getItems(), label);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Types a value into a line of the Properties view; answers what the view says against it, null for nothing. */
    static String type(TreeItem line, String text) {
        IPropertySheetEntry entry = (IPropertySheetEntry) line.getData();
        entry.getEditor(line.getParent()).setValue(text);
        entry.applyEditorValue();
        return entry.getErrorText();
    }

    /** The control of the Optimizations view for a toggle, for example {@code host.checksum}, or for the preset. */
    static <C extends Control> C toggle(Class<C> type, String name) throws PartInitException {
        OptimizationsView view = (OptimizationsView) page().showView(OptimizationsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        Control found = find((Composite) view.getCurrentPage().getControl(), name);
        assertNotNull(found, "the Optimizations view has no control " + name);
        return type.cast(found);
    }

    private static Control find(Composite parent, String name) {
        for (Control child : parent.getChildren()) {
            Control found = name.equals(child.getData()) ? child : child instanceof Composite inner ? find(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Chooses from a combo as a user does. */
    static void choose(Combo combo, String text) {
        combo.select(combo.indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Waits until nothing goes on in the background and what it has posted is done. */
    static void settle() {
        await("nothing goes on in the background", Job.getJobManager()::isIdle);
        boolean[] done = new boolean[1];
        Display.getCurrent().asyncExec(() -> done[0] = true);
        await("what was posted is done", () -> done[0]);
    }

    static void closeEditors() {
        page().closeAllEditors(false);
    }
}
