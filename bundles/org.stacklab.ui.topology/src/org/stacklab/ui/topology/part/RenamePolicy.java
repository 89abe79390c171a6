package org.stacklab.ui.topology.part;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.LabPackage;
import org.stacklab.model.lab.Note;
import org.stacklab.ui.topology.command.ModelCommand;

/** Giving an element another name, or a note another text, where it stands. */
final class RenamePolicy extends DirectEditPolicy {
    private final PartContext context;

    RenamePolicy(PartContext context) {
        this.context = context;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = (String) request.getCellEditor().getValue();
        return switch (getHost().getModel()) {
            case Note note when !text.equals(note.getText()) -> new ModelCommand(
                    context.commands().set(note, LabPackage.Literals.NOTE__TEXT, text));
            case Element element when !text.isBlank() && !text.strip().equals(element.getName()) -> new ModelCommand(
                    context.commands().rename(element, text.strip()));
            default -> null;
        };
    }

    /** The figure keeps its old text until the new one is decided. */
    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
    }
}
