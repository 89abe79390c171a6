package org.stacklab.ui.topology.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.stacklab.model.lab.Note;
import org.stacklab.ui.topology.figure.NoteFigure;

/** A text in the diagram. */
final class NoteEditPart extends AbstractGraphicalEditPart implements ElementEditPart {
    private final PartContext context;

    NoteEditPart(Note note, PartContext context) {
        setModel(note);
        this.context = context;
    }

    private Note note() {
        return (Note) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new NoteFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
    }

    @Override
    public void performRequest(Request request) {
        if (Renaming.isMeantBy(request)) {
            Renaming.ofSeveralLines(this, getFigure(), note().getText()).show();
        } else {
            super.performRequest(request);
        }
    }

    @Override
    protected void refreshVisuals() {
        refreshLook();
    }

    @Override
    public void refreshLook() {
        NoteFigure sheet = (NoteFigure) getFigure();
        sheet.show(note().getText() == null ? "" : note().getText());
        int width = note().getWidth() == 0 ? -1 : note().getWidth();
        int height = note().getHeight() == 0 ? -1 : Math.max(note().getHeight(), sheet.heightAt(width));
        Rectangle place = new Rectangle(note().getX(), note().getY(), width, height);
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, sheet, place);
    }

    @Override
    public void refreshMarks() {
        // Nothing is ever wrong with a note.
    }
}
