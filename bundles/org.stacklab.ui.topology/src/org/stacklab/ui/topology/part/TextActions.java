package org.stacklab.ui.topology.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While a text is edited in place, Copy, Delete and so on in menus and by keys mean the text and not the elements. */
final class TextActions {
    private static final List<String> IDS = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), ActionFactory.CUT.getId(),
            ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId());

    private final IActionBars bars;
    private final Map<String, IAction> before = new HashMap<>();
    private final CellEditorActionHandler handler;

    TextActions(IActionBars bars, CellEditor editor) {
        this.bars = bars;
        IDS.forEach(id -> before.put(id, bars.getGlobalActionHandler(id)));
        handler = new CellEditorActionHandler(bars);
        handler.addCellEditor(editor);
        bars.updateActionBars();
    }

    void end() {
        handler.dispose();
        before.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }
}
