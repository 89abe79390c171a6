package org.stacklab.ui.topology;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;

/** Connects the menus of the window with the editor that is active. */
public final class LabEditorContributor extends ActionBarContributor {
    /** Made by the extension registry. */
    public LabEditorContributor() {
    }

    @Override
    protected void buildActions() {
    }

    @Override
    protected void declareGlobalActionKeys() {
        addGlobalActionKey(ActionFactory.UNDO.getId());
        addGlobalActionKey(ActionFactory.REDO.getId());
        addGlobalActionKey(ActionFactory.DELETE.getId());
        addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
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
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(new ZoomComboContributionItem(getPage()));
    }
}
