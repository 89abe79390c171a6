package org.stacklab.ui.topology.command;

import org.eclipse.emf.common.command.Command;

/** A command of the model as GEF wants to see it. {@link SharedCommandStack} unwraps it, so that both worlds have one undo list. */
public final class ModelCommand extends org.eclipse.gef.commands.Command {
    private final Command command;

    /**
     * Wraps a command.
     *
     * @param command a command of the editing domain that has not been executed
     */
    public ModelCommand(Command command) {
        super(command.getLabel());
        this.command = command;
    }

    Command unwrapped() {
        return command;
    }

    @Override
    public boolean canExecute() {
        return command.canExecute();
    }

    @Override
    public void execute() {
        command.execute();
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }
}
