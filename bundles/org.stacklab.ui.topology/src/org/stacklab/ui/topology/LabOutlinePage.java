package org.stacklab.ui.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Note;
import org.stacklab.ui.Icons;

/**
 * The lab as a tree, and below it the whole diagram in small with a frame around what is in the window. What is selected in the tree is
 * selected in the diagram, and the other way round; dragging the frame scrolls the diagram.
 */
final class LabOutlinePage extends ContentOutlinePage {
    private final Lab lab;
    private final LabPages pages;
    private final GraphicalViewer diagram;
    private final ISelectionChangedListener follower = this::follow;
    private SashForm both;
    private Overview overview;
    private boolean following;

    LabOutlinePage(Lab lab, LabPages pages, GraphicalViewer diagram) {
        this.lab = lab;
        this.pages = pages;
        this.diagram = diagram;
    }

    @Override
    public void createControl(Composite parent) {
        both = new SashForm(parent, SWT.VERTICAL);
        super.createControl(both);
        overview = new Overview(both, diagram);
        both.setWeights(3, 2);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), getControl());
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new Labels(resources));
        getTreeViewer().setInput(new Object[] {lab});
        getTreeViewer().expandToLevel(2);
        diagram.addSelectionChangedListener(follower);
    }

    @Override
    public Control getControl() {
        return both;
    }

    private void follow(SelectionChangedEvent event) {
        Object first = event.getStructuredSelection().getFirstElement();
        if (first instanceof EditPart part && !getControl().isDisposed()) {
            following = true;
            setSelection(new StructuredSelection(part.getModel()));
            following = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getSelection() instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof EObject element) {
            pages.select(element);
        }
    }

    void refresh() {
        if (getControl() != null && !getControl().isDisposed()) {
            getTreeViewer().refresh();
        }
    }

    @Override
    public void dispose() {
        diagram.removeSelectionChangedListener(follower);
        if (overview != null) {
            overview.dispose();
        }
        super.dispose();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object parent) {
            List<EObject> children = ((EObject) parent).eContents();
            return children.stream().filter(child -> child instanceof Element || child instanceof Note).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private static final class Labels extends LabelProvider {
        private final LocalResourceManager resources;
        private final Map<String, Image> images = new HashMap<>();

        Labels(LocalResourceManager resources) {
            this.resources = resources;
        }

        @Override
        public String getText(Object element) {
            return switch (element) {
                case Element named -> String.valueOf(named.getName());
                case Note note -> String.valueOf(note.getText()).lines().findFirst().orElse("");
                default -> "";
            };
        }

        @Override
        public Image getImage(Object element) {
            String type = ((EObject) element).eClass().getName().toLowerCase(Locale.ROOT);
            return images.computeIfAbsent(type.equals("switchport") ? "nic" : type, this::image);
        }

        private Image image(String icon) {
            return resources.create(Icons.of(LabOutlinePage.class, icon));
        }
    }
}
