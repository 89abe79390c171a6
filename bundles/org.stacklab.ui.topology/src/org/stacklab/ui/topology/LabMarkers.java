package org.stacklab.ui.topology;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.stacklab.compile.Diagnostic;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Setting;
import org.stacklab.ui.catalogue.Phrases;

/** Lists what is wrong with a lab in the Problems view. Works in the background; only the latest list counts. */
final class LabMarkers extends WorkspaceJob {
    /** The attribute that has the id of the element a problem belongs to. */
    static final String ELEMENT = "org.stacklab.element";
    private static final String TYPE = "org.stacklab.ui.topology.problem";
    private static final long DELAY_MS = 100;

    /**
     * A line of the Problems view.
     *
     * @param severity one of the severities of {@link IMarker}
     * @param message the sentence
     * @param location name of the element for people
     * @param elementId its id, empty for none
     */
    record Problem(int severity, String message, String location, String elementId) {
        static Problem of(Diagnostic diagnostic) {
            EObject owner = diagnostic.element() instanceof Setting setting ? setting.eContainer() : diagnostic.element();
            return new Problem(severity(diagnostic.severity()), Phrases.current().say(diagnostic.message()),
                    diagnostic.path(), owner instanceof Element element ? String.valueOf(element.getId()) : "");
        }

        private static int severity(Diagnostic.Severity severity) {
            return switch (severity) {
                case ERROR -> IMarker.SEVERITY_ERROR;
                case WARNING -> IMarker.SEVERITY_WARNING;
                case EXTRAPOLATION -> IMarker.SEVERITY_INFO;
            };
        }

        /** About the file as a whole. */
        static Problem ofFile(String message) {
            return new Problem(IMarker.SEVERITY_ERROR, message, "", "");
        }
    }

    private final IFile file;
    private volatile List<Problem> problems = List.of();

    LabMarkers(IFile file) {
        super(NLS.bind(Messages.listing, file.getName()));
        this.file = file;
        setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        setSystem(true);
    }

    void show(List<Problem> newProblems) {
        problems = List.copyOf(newProblems);
        schedule(DELAY_MS);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (!file.exists()) {
            return Status.OK_STATUS;
        }
        file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
        for (Problem problem : problems) {
            // In one step: a marker without its message must never be seen.
            file.createMarker(TYPE, Map.of(IMarker.SEVERITY, problem.severity, IMarker.MESSAGE, problem.message,
                    IMarker.LOCATION, problem.location, ELEMENT, problem.elementId));
        }
        return Status.OK_STATUS;
    }
}
