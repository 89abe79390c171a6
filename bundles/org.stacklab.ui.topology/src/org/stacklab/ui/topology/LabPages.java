package org.stacklab.ui.topology;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.stacklab.model.lab.Element;
import org.stacklab.ui.topology.toggle.OptimizationsPage;

/** The pages an editor has in other views: properties, outline and optimizations. */
final class LabPages {
    private final LabDocument document;
    private final GraphicalViewer viewer;
    private final ActionRegistry actions;
    private LabPropertyPage properties;
    private LabOutlinePage outline;
    private OptimizationsPage optimizations;

    LabPages(LabDocument document, GraphicalViewer viewer, ActionRegistry actions) {
        this.document = document;
        this.viewer = viewer;
        this.actions = actions;
    }

    IPropertySheetPage properties() {
        properties = new LabPropertyPage(document, actions);
        return properties;
    }

    IContentOutlinePage outline() {
        outline = new LabOutlinePage(document.lab(), this, viewer);
        return outline;
    }

    OptimizationsPage optimizations() {
        optimizations = new OptimizationsPage(document.lab(), document.domain(), document.catalogue(), viewer, actions);
        return optimizations;
    }

    /** Selects the part of an element, if it has one. */
    void select(EObject element) {
        if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
            viewer.setSelection(new StructuredSelection(part));
            viewer.reveal(part);
        }
    }

    /** Selects what a command has added, so that it can be named and set up at once. */
    void selectAdded(Collection<?> results) {
        results.stream().filter(Element.class::isInstance).map(Element.class::cast).findFirst().ifPresent(this::select);
    }

    /** The lab has changed. */
    void refresh() {
        if (properties != null && properties.getControl() != null && !properties.getControl().isDisposed()) {
            properties.refresh();
        }
        if (outline != null) {
            outline.refresh();
        }
        if (optimizations != null) {
            optimizations.refresh();
        }
    }
}
