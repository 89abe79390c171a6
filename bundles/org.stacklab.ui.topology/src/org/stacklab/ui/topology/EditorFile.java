package org.stacklab.ui.topology;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.stacklab.model.LabFiles;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.topology.file.EditedFile;

/** The file of an editor as the workbench sees it: its input, its markers, saving it and saving it under another name. */
final class EditorFile implements EditedFile.Owner {
    private final LabEditor editor;
    private final Path path;
    private final IFile resource;
    private LabMarkers markers;
    private LabDocument document;
    private EditedFile file;

    EditorFile(LabEditor editor, IEditorInput input) throws PartInitException {
        if (!(input instanceof IURIEditorInput uri)) {
            throw new PartInitException(Messages.filesOnly);
        }
        this.editor = editor;
        path = Path.of(uri.getURI());
        resource = input.getAdapter(IFile.class);
        markers = resource == null ? null : new LabMarkers(resource);
    }

    Path path() {
        return path;
    }

    /** The file has been read. */
    void opened(LabDocument newDocument, UiUpdater updater) {
        document = newDocument;
        file = new EditedFile(editor, this, document.domain(), document.lab(), document.read(), updater);
        file.at(path, resource);
        mark(document.problems());
    }

    void mark(List<LabMarkers.Problem> problems) {
        if (markers != null) {
            markers.show(problems);
        }
    }

    /** The lab has changed and has been checked. */
    void changed() {
        file.keep();
        mark(document.problems());
    }

    void offerUnsaved() {
        file.offerUnsaved();
    }

    void compare() {
        file.compare();
    }

    Saveable[] saveables() {
        return document == null ? new Saveable[0] : new Saveable[] {file.saveable()};
    }

    void save(IProgressMonitor monitor) {
        try {
            file.saveable().doSave(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(editor.getSite().getShell(), null, null, e.getStatus());
        }
    }

    void saveAs() {
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class)).ifPresent(dialog::setOriginalFile);
        if (dialog.open() == Window.OK) {
            IPath chosen = dialog.getResult();
            IPath named = chosen.lastSegment().endsWith(LabFiles.EXTENSION) ? chosen : chosen.addFileExtension("lab");
            document.stack().saveHasFailed();
            moved(ResourcesPlugin.getWorkspace().getRoot().getFile(named));
            editor.getSite().getPage().saveEditor(editor, false);
        }
    }

    @Override
    public void moved(IFile to) {
        editor.follow(new FileEditorInput(to));
        markers = new LabMarkers(to);
        file.at(to.getLocation().toPath(), to);
        mark(document.problems());
    }

    /** Without unsaved work there is nothing more to edit. */
    @Override
    public void deleted() {
        if (editor.isDirty()) {
            document.stack().saveHasFailed();
        } else {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    void close() {
        if (file != null) {
            file.close();
        }
    }
}
