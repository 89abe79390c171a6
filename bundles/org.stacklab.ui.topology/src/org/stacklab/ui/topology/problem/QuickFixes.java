package org.stacklab.ui.topology.problem;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Offers ways to mend in the Problems view. They are carried out in the editor of the lab, which is opened for it, and can be undone. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
    /** Who edits the lab of a marker. */
    public interface Mender {
        /**
         * The ways to mend what a marker tells of.
         *
         * @param marker a marker on the lab
         * @return may be empty
         */
        List<Fix> fixes(IMarker marker);

        /**
         * Carries one of them out.
         *
         * @param fix what to do
         */
        void apply(Fix fix);
    }

    /** Made by the extension registry. */
    public QuickFixes() {
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return true;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return mender(marker).stream().flatMap(mender -> mender.fixes(marker).stream().map(fix -> new Resolution(mender, fix)))
                .toArray(IMarkerResolution[]::new);
    }

    private static Optional<Mender> mender(IMarker marker) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IEditorPart editor = IDE.openEditor(page, marker, false);
            return Optional.ofNullable(editor).map(part -> part.getAdapter(Mender.class));
        } catch (PartInitException gone) {
            return Optional.empty();
        }
    }

    private record Resolution(Mender mender, Fix fix) implements IMarkerResolution2 {
        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public void run(IMarker marker) {
            mender.apply(fix);
        }

        @Override
        public String getDescription() {
            return fix.label();
        }

        @Override
        public Image getImage() {
            return null;
        }
    }
}
