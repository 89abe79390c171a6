package org.stacklab.app.run;

import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which part of a page has become active or has been closed. */
final class LabParts implements IPartListener2 {
    private final Consumer<IWorkbenchPart> activated;
    private final Consumer<IWorkbenchPart> closed;

    LabParts(Consumer<IWorkbenchPart> activated, Consumer<IWorkbenchPart> closed) {
        this.activated = activated;
        this.closed = closed;
    }

    /** Watches the parts of a page from now on; asking again changes nothing. */
    void watch(IWorkbenchPage page) {
        page.addPartListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        tell(part, activated);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        tell(part, closed);
    }

    private static void tell(IWorkbenchPartReference part, Consumer<IWorkbenchPart> who) {
        IWorkbenchPart real = part.getPart(false);
        if (real != null) {
            who.accept(real);
        }
    }
}
