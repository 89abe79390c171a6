package org.stacklab.ui.topology.action;

import org.eclipse.jface.action.Action;

/** Carries out a command of the menu that does not depend on what is selected. */
final class SimpleAction extends Action {
    private final Runnable body;

    SimpleAction(Runnable body) {
        this.body = body;
    }

    @Override
    public void run() {
        body.run();
    }
}
