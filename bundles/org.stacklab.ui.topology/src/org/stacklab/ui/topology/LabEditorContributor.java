package org.stacklab.ui.topology;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.ui.topology.action.DiagramMenu;

/** Connects the menus of the window with the editor that is active. */
public final class LabEditorContributor extends ActionBarContributor {
    /** Made by the extension registry. */
    public LabEditorContributor() {
    }

    @Override
    protected void buildActions() {
        DiagramMenu.retargetActions(this::addRetargetAction);
    }

    @Override
    protected void declareGlobalActionKeys() {
        List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
                ActionFactory.SELECT_ALL).forEach(key -> addGlobalActionKey(key.getId()));
    }

    @Override
    public void setActiveEditor(IEditorPart editor) {
        super.setActiveEditor(editor);
        IActionBars bars = getActionBars();
        if (editor instanceof LabEditor lab) {
            bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), lab.renameAction());
        }
        bars.updateActionBars();
    }

    @Override
    public void contributeToMenu(IMenuManager bar) {
        bar.insertAfter(IWorkbenchActionConstants.M_EDIT, DiagramMenu.menu(this::getAction));
    }

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(new ZoomComboContributionItem(getPage()));
    }
}
