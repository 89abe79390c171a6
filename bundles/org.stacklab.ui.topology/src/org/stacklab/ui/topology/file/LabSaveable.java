package org.stacklab.ui.topology.file;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

/** What the workbench saves when it saves an editor: the lab as it is at that moment, written in the background. */
final class LabSaveable extends Saveable {
    private final IEditorPart editor;
    private final EditedFile file;

    LabSaveable(IEditorPart editor, EditedFile file) {
        this.editor = editor;
        this.file = file;
    }

    @Override
    public String getName() {
        return editor.getEditorInput().getName();
    }

    @Override
    public String getToolTipText() {
        return editor.getEditorInput().getToolTipText();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return editor.getEditorInput().getImageDescriptor();
    }

    @Override
    public boolean isDirty() {
        return editor.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        IStatus result = file.snapshot().run(monitor);
        if (!result.isOK()) {
            throw new CoreException(result);
        }
    }

    /** Leaves nothing to the platform, whose own job fails when the editor is closed before it has ended. */
    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) {
        file.save();
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabSaveable saveable && saveable.editor == editor;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(editor);
    }
}
