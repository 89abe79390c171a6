package org.stacklab.ui.topology;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.stacklab.model.lab.Element;
import org.stacklab.ui.run.SelectedElements;
import org.stacklab.ui.topology.part.LabPartFactory;
import org.stacklab.ui.topology.problem.QuickFixes;
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

    /** What other views ask the editor for; null for what it does not have. */
    Object adapter(Class<?> type) {
        if (type == IPropertySheetPage.class) {
            return properties();
        }
        if (type == IContentOutlinePage.class) {
            return outline();
        }
        if (type == OptimizationsPage.class) {
            return optimizations();
        }
        if (type == SelectedElements.class) {
            return new SelectedElements(selected().stream().map(Element::getId).toList());
        }
        return type == QuickFixes.Mender.class ? new LabFixes(document) : null;
    }

    private IPropertySheetPage properties() {
        properties = new LabPropertyPage(document, actions);
        return properties;
    }

    private IContentOutlinePage outline() {
        outline = new LabOutlinePage(document.lab(), this, viewer);
        return outline;
    }

    private OptimizationsPage optimizations() {
        optimizations = new OptimizationsPage(document.lab(), document.domain(), document.catalogue(), viewer, actions);
        return optimizations;
    }

    /** Selects the part of an element as soon as it is drawn, if it has one. */
    void select(EObject element) {
        LabPartFactory.whenWhole(viewer, () -> selectPart(element));
    }

    private void selectPart(EObject element) {
        if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
            viewer.setSelection(new StructuredSelection(part));
            viewer.reveal(part);
        }
    }

    /** Selects what a command has added, so that it can be named, set up or moved at once. */
    void selectAdded(Command command) {
        LabPartFactory.whenWhole(viewer, () -> selectParts(added(command)));
    }

    private void selectParts(Stream<?> elements) {
        List<EditPart> parts = elements.map(viewer.getEditPartRegistry()::get).filter(EditPart.class::isInstance)
                .map(EditPart.class::cast).toList();
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal(parts.getFirst());
        }
    }

    private static Stream<?> added(Command command) {
        return switch (command) {
            case CompoundCommand several -> several.getCommandList().stream().flatMap(LabPages::added);
            case AddCommand add -> add.getResult().stream();
            case null, default -> Stream.empty();
        };
    }

    /** The elements that are selected in the diagram. */
    List<Element> selected() {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.stream().map(part -> ((EditPart) part).getModel()).filter(Element.class::isInstance).map(Element.class::cast).toList();
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
