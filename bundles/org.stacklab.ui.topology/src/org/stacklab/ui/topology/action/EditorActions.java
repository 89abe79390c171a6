package org.stacklab.ui.topology.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.gef.ui.actions.ToggleGridAction;
import org.eclipse.gef.ui.actions.ToggleSnapToGeometryAction;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.Excerpt;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Line;
import org.stacklab.model.lab.Positioned;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.topology.part.LabPartFactory;

/** Makes the actions of one editor. */
public final class EditorActions {
    private static final Map<DiagramCommand, Integer> ALIGNMENTS = new TreeMap<>(Map.of(
            DiagramCommand.ALIGN_LEFT, PositionConstants.LEFT, DiagramCommand.ALIGN_CENTER, PositionConstants.CENTER,
            DiagramCommand.ALIGN_RIGHT, PositionConstants.RIGHT, DiagramCommand.ALIGN_TOP, PositionConstants.TOP,
            DiagramCommand.ALIGN_MIDDLE, PositionConstants.MIDDLE, DiagramCommand.ALIGN_BOTTOM, PositionConstants.BOTTOM));

    private final IEditorPart editor;
    private final Lab lab;
    private final EditingDomain domain;
    private final LabCommands commands;

    /**
     * Actions for one editor.
     *
     * @param editor the editor
     * @param lab what it edits
     * @param domain the domain of the lab
     */
    public EditorActions(IEditorPart editor, Lab lab, EditingDomain domain) {
        this.editor = editor;
        this.lab = lab;
        this.domain = domain;
        commands = new LabCommands(domain, DefaultParts.E1);
    }

    /**
     * The actions that depend on what is selected.
     *
     * @return to be registered, and to be told of selections
     */
    public List<SelectionAction> onSelection() {
        SelectionAction delete = new ElementsAction(editor, ActionFactory.DELETE.getId(), Messages.delete,
                each -> !(each instanceof Lab), commands::delete);
        SelectionAction copy = CopyAction.copy(editor, lab);
        SelectionAction cut = CopyAction.cut(editor, lab, delete);
        List.of(delete, copy, cut).forEach(action -> Reason.of(action, Messages.selectSomething));
        List<SelectionAction> actions = new ArrayList<>(List.of(delete, copy, cut, new DirectEditAction((IWorkbenchPart) editor),
                Reason.of(elements(DiagramCommand.DUPLICATE, Positioned.class::isInstance, this::duplicate), Messages.selectMachine),
                Reason.of(elements(DiagramCommand.STRAIGHTEN, EditorActions::isBent, this::straighten), Messages.selectBent)));
        ALIGNMENTS.forEach((command, edge) -> actions.add(
                Reason.of(named(command, new AlignmentAction((IWorkbenchPart) editor, edge)), Messages.selectTwo)));
        return actions;
    }

    private static boolean isBent(EObject element) {
        return element instanceof Line line && !line.getBends().isEmpty();
    }

    private SelectionAction elements(DiagramCommand command, Predicate<EObject> object, Function<List<EObject>, Command> maker) {
        return named(command, new ElementsAction(editor, command.id(), command.text(), object, maker));
    }

    private static <T extends IAction> T named(DiagramCommand command, T action) {
        action.setId(command.id());
        action.setActionDefinitionId(command.id());
        action.setText(command.text());
        return action;
    }

    private Command duplicate(List<EObject> chosen) {
        return PasteAction.beside(lab, Excerpt.of(lab, chosen), commands);
    }

    private Command straighten(List<EObject> chosen) {
        CompoundCommand all = new CompoundCommand();
        chosen.stream().filter(Line.class::isInstance).map(each -> commands.setBends((Line) each, List.of())).filter(Command::canExecute)
                .forEach(all::append);
        return all.isEmpty() ? UnexecutableCommand.INSTANCE : all;
    }

    /**
     * The actions on the diagram as a whole.
     *
     * @param viewer what shows it
     * @param zoom its zoom
     * @param fit shows everything
     * @param export writes it as a picture
     * @param updater the door to the UI thread
     * @return to be registered
     */
    public List<IAction> onDiagram(GraphicalViewer viewer, ZoomManager zoom, Runnable fit, Runnable export, UiUpdater updater) {
        AutoLayout layout = new AutoLayout(lab, domain, commands, viewer, updater);
        return List.of(new PasteAction(editor, lab, commands), named(DiagramCommand.AUTO_LAYOUT, whenWhole(viewer, layout::run)),
                named(DiagramCommand.GRID, new ToggleGridAction(viewer)), named(DiagramCommand.SNAP, new ToggleSnapToGeometryAction(viewer)),
                Reason.of(named(DiagramCommand.ZOOM_IN, new ZoomInAction(zoom)), Messages.largest),
                Reason.of(named(DiagramCommand.ZOOM_OUT, new ZoomOutAction(zoom)), Messages.smallest),
                named(DiagramCommand.ORIGINAL_SIZE, new SimpleAction(() -> zoom.setZoom(1))),
                named(DiagramCommand.FIT, new SimpleAction(fit)), named(DiagramCommand.EXPORT_IMAGE, whenWhole(viewer, export)));
    }

    private static IAction whenWhole(GraphicalViewer viewer, Runnable action) {
        return new SimpleAction(() -> LabPartFactory.whenWhole(viewer, action));
    }

    /**
     * Shows and hides the palette.
     *
     * @param isShown whether it is there now
     * @param show shows it or not
     * @return to be registered
     */
    public static IAction palette(BooleanSupplier isShown, Consumer<Boolean> show) {
        IAction action = new Action("", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                show.accept(isChecked());
            }
        };
        action.setChecked(isShown.getAsBoolean());
        return named(DiagramCommand.PALETTE, action);
    }
}
