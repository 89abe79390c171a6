package org.stacklab.ui.topology.file;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;

/** Notices what others do to a file of the workspace. */
final class FileWatch implements IResourceChangeListener {
    /** Is told by whatever thread has noticed. */
    interface Listener {
        void moved(IFile to);

        void deleted();

        void changed();
    }

    private final IFile file;
    private final Listener listener;

    FileWatch(IFile file, Listener listener) {
        this.file = file;
        this.listener = listener;
        file.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
                listener.moved(file.getWorkspace().getRoot().getFile(delta.getMovedToPath()));
            } else {
                listener.deleted();
            }
        } else if ((delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            listener.changed();
        }
    }

    void dispose() {
        file.getWorkspace().removeResourceChangeListener(this);
    }
}
