package org.stacklab.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;

/** A command stack that tells of saving, and can be told that saving, thought to be done, has failed. */
public final class LabCommandStack extends BasicCommandStack {
    private static final int NEVER_SAVED = -2;

    /** An empty stack; nothing needs to be saved. */
    public LabCommandStack() {
    }

    /** Tells its listeners, too. */
    @Override
    public void saveIsDone() {
        super.saveIsDone();
        notifyListeners();
    }

    /** The file is not what it was thought to be: from now on saving is needed, whatever is undone. */
    public void saveHasFailed() {
        saveIndex = NEVER_SAVED;
        notifyListeners();
    }
}
