package org.stacklab.ui.topology.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.IPropertySourceProvider;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.Labs;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage.Literals;
import org.stacklab.model.lab.Note;
import org.stacklab.ui.catalogue.Wording;

/** Finds the property source of what is selected, whether an edit part or an element itself. */
public final class PropertySources implements IPropertySourceProvider {
    private final EditingDomain domain;
    private final LabCommands commands;
    private final Catalogue catalogue;

    /**
     * Property sources of one lab.
     *
     * @param domain its domain; every edit is a command on its stack
     * @param commands the commands of that domain
     * @param catalogue parts and parameters
     */
    public PropertySources(EditingDomain domain, LabCommands commands, Catalogue catalogue) {
        this.domain = domain;
        this.commands = commands;
        this.catalogue = catalogue;
    }

    @Override
    public IPropertySource getPropertySource(Object selected) {
        Object model = selected instanceof EditPart part ? part.getModel() : selected;
        return switch (model) {
            case Note note -> new ElementProperties(List.of(new TextCell(Messages.element, Messages.text, note::getText, null,
                    text -> execute(commands.set(note, Literals.NOTE__TEXT, text)))));
            case Element element -> new ElementProperties(cells(element));
            case null, default -> null;
        };
    }

    /**
     * The categories in the order in which they shall be listed.
     *
     * @return what is not listed comes last
     */
    public List<String> categories() {
        List<String> names = new ArrayList<>(List.of(Messages.element));
        for (Slot slot : Slot.values()) {
            catalogue.parametersOf(slot.element()).forEach(parameter -> names.add(Wording.current().layer(parameter.layer())));
        }
        return names.stream().distinct().toList();
    }

    private List<Cell> cells(Element element) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new TextCell(Messages.element, Messages.name, element::getName, PropertySources::noName,
                name -> execute(commands.rename(element, name))));
        if (element instanceof Lab lab) {
            cells.add(new TextCell(Messages.element, Messages.description, lab::getDescription, null,
                    text -> execute(commands.set(lab, Literals.LAB__DESCRIPTION, text))));
        }
        if (element instanceof Configurable configurable) {
            String kind = Labs.kind(element);
            Arrays.stream(Slot.values()).filter(slot -> slot.element().equals(kind) && slot.attribute() != null)
                    .forEach(slot -> cells.add(new PartCell(configurable, slot, catalogue, commands, this::execute)));
            catalogue.parametersOf(kind).stream().filter(parameter -> ParameterState.applies(configurable, parameter, catalogue))
                    .forEach(parameter -> cells.add(new ParameterCell(configurable, parameter, catalogue, commands, this::execute)));
        }
        return cells;
    }

    private static String noName(Object text) {
        return text instanceof String name && name.isBlank() ? Messages.noName : null;
    }

    private void execute(Command command) {
        domain.getCommandStack().execute(command);
    }
}
