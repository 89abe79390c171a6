package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Editing a name or a text where it stands. */
final class Renaming extends DirectEditManager {
    private static final int ROOM_PX = 24;

    private final String before;
    private final int style;
    private TextActions actions;

    Renaming(GraphicalEditPart part, IFigure place, String before) {
        this(part, place, before, SWT.NONE);
    }

    private Renaming(GraphicalEditPart part, IFigure place, String before, int style) {
        super(part, TextCellEditor.class, over(place));
        this.before = before == null ? "" : before;
        this.style = style;
    }

    /** F2 and a double-click mean it. A second click on what is selected does not: it would open where somebody only wants to move. */
    static boolean isMeantBy(Request request) {
        return RequestConstants.REQ_OPEN.equals(request.getType())
                || RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()) && !(request instanceof LocationRequest);
    }

    static Renaming ofSeveralLines(GraphicalEditPart part, IFigure place, String before) {
        return new Renaming(part, place, before, SWT.MULTI | SWT.WRAP);
    }

    private static CellEditorLocator over(IFigure place) {
        return editor -> {
            Rectangle bounds = place.getBounds().getCopy();
            place.translateToAbsolute(bounds);
            editor.getControl().setBounds(bounds.x, bounds.y, bounds.width + ROOM_PX, Math.max(bounds.height, ROOM_PX));
        };
    }

    @Override
    protected CellEditor createCellEditorOn(Composite parent) {
        return new TextCellEditor(parent, style);
    }

    @Override
    protected void initCellEditor() {
        DefaultEditDomain domain = (DefaultEditDomain) getEditPart().getViewer().getEditDomain();
        actions = new TextActions(domain.getEditorPart().getEditorSite().getActionBars(), getCellEditor());
        getCellEditor().setValue(before);
        ((Text) getCellEditor().getControl()).selectAll();
    }

    @Override
    protected void bringDown() {
        if (actions != null) {
            actions.end();
            actions = null;
        }
        super.bringDown();
    }
}
