package org.stacklab.ui.topology.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.junit.jupiter.api.Test;

final class FileWatchTest implements FileWatch.Listener {
    private static final IPath PLACE = new Path("/labs/a.lab");
    private static final IPath NEW_PLACE = new Path("/labs/b.lab");

    private final List<String> heard = new ArrayList<>();

    /** An object that answers the methods named and returns null from all others. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private static IFile file(IPath place, IWorkspace workspace) {
        return fake(IFile.class, Map.of("getFullPath", place, "getWorkspace", workspace));
    }

    private static IWorkspace workspace() {
        IFile moved = file(NEW_PLACE, fake(IWorkspace.class, Map.of()));
        return fake(IWorkspace.class, Map.of("getRoot", fake(IWorkspaceRoot.class, Map.of("getFile", moved))));
    }

    private void happens(int kind, int flags) {
        IResourceDelta ofFile = fake(IResourceDelta.class, Map.of("getKind", kind, "getFlags", flags, "getMovedToPath", NEW_PLACE));
        happens(Map.of("findMember", ofFile));
    }

    private void happens(Map<String, Object> delta) {
        new FileWatch(file(PLACE, workspace()), this).resourceChanged(
                fake(IResourceChangeEvent.class, Map.of("getDelta", fake(IResourceDelta.class, delta))));
    }

    @Override
    public void moved(IFile to) {
        heard.add("moved to " + to.getFullPath());
    }

    @Override
    public void deleted() {
        heard.add("deleted");
    }

    @Override
    public void changed() {
        heard.add("changed");
    }

    @Test
    void renamingAndMovingTellTheNewPlace() {
        happens(IResourceDelta.REMOVED, IResourceDelta.MOVED_TO);

        assertEquals(List.of("moved to /labs/b.lab"), heard);
    }

    @Test
    void deletingIsNotMoving() {
        happens(IResourceDelta.REMOVED, 0);

        assertEquals(List.of("deleted"), heard);
    }

    @Test
    void onlyAnotherContentIsAChange() {
        happens(IResourceDelta.CHANGED, IResourceDelta.MARKERS);
        assertEquals(List.of(), heard);

        happens(IResourceDelta.CHANGED, IResourceDelta.CONTENT | IResourceDelta.MARKERS);
        assertEquals(List.of("changed"), heard);
    }

    @Test
    void otherFilesDoNotMatter() {
        happens(Map.of());

        assertEquals(List.of(), heard);
    }
}
