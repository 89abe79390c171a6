package org.stacklab.ui.topology;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of the sheet. */
final class LabContextMenu extends ContextMenuProvider {
    private final ActionRegistry actions;

    LabContextMenu(EditPartViewer viewer, ActionRegistry actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        GEFActionConstants.addStandardActionGroups(menu);
        add(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.UNDO.getId());
        add(menu, GEFActionConstants.GROUP_UNDO, ActionFactory.REDO.getId());
        add(menu, GEFActionConstants.GROUP_EDIT, ActionFactory.DELETE.getId());
        IAction rename = actions.getAction(GEFActionConstants.DIRECT_EDIT);
        if (rename.isEnabled()) {
            menu.appendToGroup(GEFActionConstants.GROUP_EDIT, rename);
        }
    }

    private void add(IMenuManager menu, String group, String id) {
        menu.appendToGroup(group, actions.getAction(id));
    }
}
