package org.stacklab.ui.topology;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.stacklab.model.Labs;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.ui.topology.problem.Fix;
import org.stacklab.ui.topology.problem.Fixes;
import org.stacklab.ui.topology.problem.QuickFixes;

/** Mends the lab of one editor. */
record LabFixes(LabDocument document) implements QuickFixes.Mender {
    static List<Fix> of(Object element, LabDocument document) {
        return element instanceof EObject object
                ? Fixes.of(object, document.lab(), document.catalogue(), new LabCommands(document.domain(), DefaultParts.E1)) : List.of();
    }

    @Override
    public List<Fix> fixes(IMarker marker) {
        String id = marker.getAttribute(LabMarkers.ELEMENT, "");
        return Labs.elements(document.lab()).stream().filter(element -> id.equals(element.getId())).findFirst()
                .map(element -> of(element, document)).orElse(List.of());
    }

    @Override
    public void apply(Fix fix) {
        document.stack().execute(fix.command());
    }
}
