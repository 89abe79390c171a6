package org.stacklab.ui.topology.action;

import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;

/** Lets an action say in its own words what it waits for while it cannot be used. */
final class Reason {
    private Reason() {
    }

    /** Shows the reason behind the action's text as long as the action is disabled. */
    static <T extends IAction> T of(T action, String reason) {
        String text = action.getText();
        Runnable label = () -> action.setText(action.isEnabled() ? text : NLS.bind(Messages.because, text, reason));
        action.addPropertyChangeListener(change -> {
            if (IAction.ENABLED.equals(change.getProperty())) {
                label.run();
            }
        });
        label.run();
        return action;
    }
}
