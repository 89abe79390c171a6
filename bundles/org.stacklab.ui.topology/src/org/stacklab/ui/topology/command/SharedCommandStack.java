package org.stacklab.ui.topology.command;

import java.util.EventObject;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * The command stack of the editing domain in the clothes of GEF's. There is one list of commands: what a tool of the editor does, what
 * the Properties view does and what a script does are undone in the order in which they were done.
 */
public final class SharedCommandStack extends org.eclipse.gef.commands.CommandStack {
    private final BasicCommandStack model;
    private final CommandStackListener listener = this::changed;

    /**
     * GEF's view of a stack.
     *
     * @param model the stack of the editing domain
     */
    public SharedCommandStack(BasicCommandStack model) {
        this.model = model;
        model.addCommandStackListener(listener);
    }

    @SuppressWarnings("deprecation")
    private void changed(EventObject event) {
        notifyListeners();
    }

    @Override
    public void execute(org.eclipse.gef.commands.Command command) {
        if (command != null && command.canExecute()) {
            model.execute(modelCommand(command));
        }
    }

    /** What GEF put together from several elements stays one step for undo. */
    private static Command modelCommand(org.eclipse.gef.commands.Command command) {
        if (command instanceof ModelCommand one) {
            return one.unwrapped();
        }
        if (command instanceof org.eclipse.gef.commands.CompoundCommand several) {
            CompoundCommand compound = new CompoundCommand(several.getLabel() == null ? "" : several.getLabel());
            for (Object each : several.getCommands()) {
                compound.append(modelCommand((org.eclipse.gef.commands.Command) each));
            }
            return compound;
        }
        throw new IllegalStateException("a command that does not change the model: " + command.getLabel());
    }

    @Override
    public boolean canUndo() {
        return model.canUndo();
    }

    @Override
    public boolean canRedo() {
        return model.canRedo();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            model.undo();
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            model.redo();
        }
    }

    @Override
    public org.eclipse.gef.commands.Command getUndoCommand() {
        return shown(model.getUndoCommand());
    }

    @Override
    public org.eclipse.gef.commands.Command getRedoCommand() {
        return shown(model.getRedoCommand());
    }

    private static org.eclipse.gef.commands.Command shown(Command command) {
        return command == null ? null : new ModelCommand(command);
    }

    @Override
    public Object[] getCommands() {
        return List.of().toArray();
    }

    @Override
    public boolean isDirty() {
        return model.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        model.saveIsDone();
    }

    @Override
    public void flush() {
        model.flush();
    }

    @Override
    public void dispose() {
        model.removeCommandStackListener(listener);
        model.flush();
    }
}
