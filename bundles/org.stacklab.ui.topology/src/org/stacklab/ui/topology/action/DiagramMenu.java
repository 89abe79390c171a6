package org.stacklab.ui.topology.action;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.LabelRetargetAction;
import org.eclipse.ui.actions.RetargetAction;

/** The menu Diagram, for the menu bar and for the sheet. */
public final class DiagramMenu {
    private static final List<List<DiagramCommand>> GROUPS = List.of(
            List.of(DiagramCommand.DUPLICATE, DiagramCommand.STRAIGHTEN, DiagramCommand.AUTO_LAYOUT),
            List.of(DiagramCommand.GRID, DiagramCommand.SNAP, DiagramCommand.PALETTE),
            List.of(DiagramCommand.ZOOM_IN, DiagramCommand.ZOOM_OUT, DiagramCommand.ORIGINAL_SIZE, DiagramCommand.FIT),
            List.of(DiagramCommand.EXPORT_IMAGE));
    private static final List<DiagramCommand> ALIGN = List.of(DiagramCommand.ALIGN_LEFT, DiagramCommand.ALIGN_CENTER,
            DiagramCommand.ALIGN_RIGHT, DiagramCommand.ALIGN_TOP, DiagramCommand.ALIGN_MIDDLE, DiagramCommand.ALIGN_BOTTOM);

    private DiagramMenu() {
    }

    /**
     * Makes what stands in the menus of the window for the action of whatever editor is active.
     *
     * @param taker gets each of them
     */
    public static void retargetActions(Consumer<RetargetAction> taker) {
        for (DiagramCommand command : DiagramCommand.values()) {
            RetargetAction action = new LabelRetargetAction(command.id(), command.text(), command.style());
            action.setActionDefinitionId(command.id());
            taker.accept(action);
        }
    }

    /**
     * The menu.
     *
     * @param actions finds the action of an id
     * @return a menu whose entries do what these actions do
     */
    public static MenuManager menu(Function<String, IAction> actions) {
        MenuManager menu = new MenuManager(Messages.diagram, "org.stacklab.ui.topology.diagram");
        MenuManager align = new MenuManager(Messages.align);
        ALIGN.forEach(command -> align.add(actions.apply(command.id())));
        menu.add(align);
        for (List<DiagramCommand> group : GROUPS) {
            group.forEach(command -> menu.add(actions.apply(command.id())));
            menu.add(new Separator());
        }
        return menu;
    }
}
