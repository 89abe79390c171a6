package org.stacklab.ui.topology.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.jface.viewers.StructuredSelection;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage;
import org.stacklab.model.lab.Setting;
import org.stacklab.ui.topology.figure.SheetFigure;

/** The diagram as a whole. Keeps every part in step with the lab while it is active. Of many machines it draws some at a time. */
final class LabEditPart extends AbstractGraphicalEditPart {
    /** For more machines at once the UI thread would be busy too long. */
    private static final int AT_ONCE = 50;

    private final PartContext context;
    private final List<Runnable> whenWhole = new ArrayList<>();
    private boolean growing;
    private final CommandStackListener whenDone = event -> refreshStructure();
    private boolean stale;
    private final EContentAdapter listener = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER) {
                refreshAfter(change);
            }
        }
    };

    LabEditPart(Lab lab, PartContext context) {
        setModel(lab);
        this.context = context;
    }

    private Lab lab() {
        return (Lab) getModel();
    }

    @Override
    public void activate() {
        super.activate();
        lab().eAdapters().add(listener);
        context.domain().getCommandStack().addCommandStackListener(whenDone);
    }

    @Override
    public void deactivate() {
        context.domain().getCommandStack().removeCommandStackListener(whenDone);
        lab().eAdapters().remove(listener);
        super.deactivate();
    }

    @Override
    protected IFigure createFigure() {
        return new SheetFigure(Messages.emptySheet);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy(context));
        installEditPolicy("snap", new SnapFeedbackPolicy());
    }

    /** What is moved snaps to other elements and to the grid, as the viewer's properties say. */
    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        if (type != SnapToHelper.class) {
            return super.getAdapter(type);
        }
        List<SnapToHelper> helpers = new ArrayList<>();
        if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            helpers.add(new SnapToGeometry(this));
        }
        if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
            helpers.add(new SnapToGrid(this));
        }
        return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }

    /** Those that are drawn already and some more. */
    @Override
    protected List<EObject> getModelChildren() {
        Set<Object> drawn = new HashSet<>();
        getChildren().forEach(child -> drawn.add(((EditPart) child).getModel()));
        List<EObject> wanted = new ArrayList<>();
        int more = AT_ONCE;
        for (EObject each : elements()) {
            if (drawn.contains(each) || more-- > 0) {
                wanted.add(each);
            }
        }
        return wanted;
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>(lab().getHosts());
        elements.addAll(lab().getSwitches());
        elements.addAll(lab().getNotes());
        return elements;
    }

    @Override
    protected void refreshChildren() {
        super.refreshChildren();
        if (!isWhole() && !growing) {
            growing = true;
            getViewer().getControl().getDisplay().asyncExec(this::grow);
        }
    }

    private boolean isWhole() {
        return getChildren().size() == elements().size();
    }

    private void grow() {
        growing = false;
        if (isActive()) {
            refreshChildren();
            if (isWhole()) {
                List.copyOf(whenWhole).forEach(Runnable::run);
                whenWhole.clear();
            }
        }
    }

    /** Does something as soon as every element has its figure: at once, or after some more events. */
    void whenWhole(Runnable action) {
        if (isWhole()) {
            action.run();
        } else {
            whenWhole.add(action);
        }
    }

    private void refreshAfter(Notification change) {
        if (change.getFeature() instanceof EReference reference && reference != LabPackage.Literals.CONFIGURABLE__SETTINGS) {
            stale = true;
        } else {
            refreshPartOf(change.getNotifier());
        }
    }

    /** Once after a command, which may have changed a thousand things: any machine may have another port or another line now. */
    private void refreshStructure() {
        if (stale) {
            stale = false;
            deselectWhatIsGone();
            refresh();
            refreshBelow(this);
        }
    }

    /** In one step: all actions look at the selection again whenever it changes. */
    private void deselectWhatIsGone() {
        List<?> selected = getViewer().getSelectedEditParts();
        List<?> left = selected.stream().filter(part -> EcoreUtil.isAncestor(lab(), (EObject) ((EditPart) part).getModel())).toList();
        if (left.size() < selected.size()) {
            getViewer().setSelection(new StructuredSelection(left));
        }
    }

    private static void refreshBelow(EditPart part) {
        for (Object child : List.copyOf(part.getChildren())) {
            ((EditPart) child).refresh();
            refreshBelow((EditPart) child);
        }
    }

    private void refreshPartOf(Object notifier) {
        Object element = notifier instanceof Setting setting ? setting.eContainer() : notifier;
        Object part = getViewer().getEditPartRegistry().get(element);
        if (part instanceof ElementEditPart known) {
            known.refreshLook();
        }
    }
}
