package org.stacklab.ui.topology.problem;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;

/** The ways to mend what is wrong with an element, in its context menu. */
public final class FixMenu {
    private FixMenu() {
    }

    /**
     * The menu.
     *
     * @param fixes what to offer
     * @param executor carries the chosen one out
     * @return a menu with an entry for each
     */
    public static MenuManager of(List<Fix> fixes, Consumer<Command> executor) {
        MenuManager menu = new MenuManager(Messages.menu);
        fixes.forEach(fix -> menu.add(new Action(fix.label()) {
            @Override
            public void run() {
                executor.accept(fix.command());
            }
        }));
        return menu;
    }
}
