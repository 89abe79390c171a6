package org.stacklab.ui.topology;

import java.util.List;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.ui.topology.action.DiagramMenu;
import org.stacklab.ui.topology.problem.Fix;
import org.stacklab.ui.topology.problem.FixMenu;

/** The context menu of the sheet. */
final class LabContextMenu extends ContextMenuProvider {
    private final LabDocument document;
    private final ActionRegistry actions;

    LabContextMenu(EditPartViewer viewer, LabDocument document, ActionRegistry actions) {
        super(viewer);
        this.document = document;
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        GEFActionConstants.addStandardActionGroups(menu);
        add(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.UNDO.getId());
        add(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.REDO.getId());
        List<?> selected = getViewer().getSelectedEditParts();
        List<Fix> fixes = selected.size() == 1 ? LabFixes.of(((EditPart) selected.getFirst()).getModel(), document) : List.of();
        if (!fixes.isEmpty()) {
            menu.appendToGroup(GEFActionConstants.GROUP_EDIT, FixMenu.of(fixes, document.stack()::execute));
        }
        for (ActionFactory each : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)) {
            add(menu, GEFActionConstants.GROUP_EDIT, each.getId());
        }
        IAction rename = actions.getAction(GEFActionConstants.DIRECT_EDIT);
        if (rename.isEnabled()) {
            menu.appendToGroup(GEFActionConstants.GROUP_EDIT, rename);
        }
        menu.appendToGroup(GEFActionConstants.GROUP_REST, DiagramMenu.menu(actions::getAction));
    }

    private void add(IMenuManager menu, String group, String id) {
        menu.appendToGroup(group, actions.getAction(id));
    }
}
