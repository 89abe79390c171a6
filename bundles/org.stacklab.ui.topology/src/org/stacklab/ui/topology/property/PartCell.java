package org.stacklab.ui.topology.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Configurable;
import org.stacklab.ui.catalogue.Wording;

/** The choice of the catalogue part in a slot of an element. */
final class PartCell implements Cell {
    private final Configurable element;
    private final EStructuralFeature attribute;
    private final LabCommands commands;
    private final Consumer<Command> executor;
    private final List<String> ids = new ArrayList<>();
    private final ComboBoxPropertyDescriptor descriptor;

    PartCell(Configurable element, Slot slot, Catalogue catalogue, LabCommands commands, Consumer<Command> executor) {
        this.element = element;
        this.commands = commands;
        this.executor = executor;
        attribute = element.eClass().getEStructuralFeature(slot.attribute());
        List<String> labels = new ArrayList<>();
        for (Part part : catalogue.parts(slot)) {
            ids.add(part.id());
            labels.add(Wording.current().label(part));
        }
        descriptor = new ComboBoxPropertyDescriptor(slot.attribute(), label(slot), labels.toArray(String[]::new));
        descriptor.setCategory(Messages.element);
        descriptor.setAlwaysIncompatible(true);
        descriptor.setDescription(Messages.partHint);
        descriptor.setLabelProvider(LabelProvider.createTextProvider(index -> chosen((Integer) index, labels)));
    }

    private static String label(Slot slot) {
        return switch (slot) {
            case CPU -> Messages.processor;
            case CHIPSET -> Messages.chipset;
            case KERNEL -> Messages.kernel;
            default -> Messages.part;
        };
    }

    private String chosen(Integer index, List<String> labels) {
        Object id = element.eGet(attribute);
        return index >= 0 ? labels.get(index) : id == null ? "" : NLS.bind(Messages.notInCatalogue, id);
    }

    @Override
    public IPropertyDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Object value() {
        return ids.indexOf(element.eGet(attribute));
    }

    @Override
    public void set(Object value) {
        int index = (Integer) value;
        if (index >= 0 && !value.equals(value())) {
            executor.accept(commands.set(element, attribute, ids.get(index)));
        }
    }
}
