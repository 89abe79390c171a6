package org.stacklab.ui.topology.property;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Unit;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Configurable;
import org.stacklab.ui.catalogue.Phrases;
import org.stacklab.ui.catalogue.Wording;

/** A declared parameter of an element: shown with who gave its value, edited as people write it, reset to what the part says. */
final class ParameterCell implements Cell {
    private final Wording words = Wording.current();
    private final Configurable element;
    private final Parameter parameter;
    private final Catalogue catalogue;
    private final LabCommands commands;
    private final Consumer<Command> executor;
    private final List<String> choices;
    private final PropertyDescriptor descriptor;

    ParameterCell(Configurable element, Parameter parameter, Catalogue catalogue, LabCommands commands, Consumer<Command> executor) {
        this.element = element;
        this.parameter = parameter;
        this.catalogue = catalogue;
        this.commands = commands;
        this.executor = executor;
        choices = parameter.unit() == Unit.SWITCH ? List.of("off", "on") : parameter.choices();
        String label = words.label(parameter);
        descriptor = choices.isEmpty() ? new TextPropertyDescriptor(id(), label) : new ComboBoxPropertyDescriptor(id(), label,
                choices.stream().map(choice -> words.value(parameter, choice)).toArray(String[]::new));
        descriptor.setCategory(words.layer(parameter.layer()));
        descriptor.setAlwaysIncompatible(true);
        descriptor.setDescription(NLS.bind(Messages.explanation,
                new Object[] {parameter.key(), words.explanation(parameter), bounds(), words.source(parameter)}));
        descriptor.setLabelProvider(LabelProvider.createTextProvider(value -> text()));
        descriptor.setValidator(this::mistake);
    }

    private String bounds() {
        return choices.isEmpty() ? NLS.bind(Messages.bounds, parameter.format(parameter.min()), parameter.format(parameter.max())) : "";
    }

    private String text() {
        return NLS.bind(Messages.stated, words.value(parameter, state().text()), state().origin());
    }

    private String id() {
        return "parameter." + parameter.key();
    }

    private ParameterState state() {
        return ParameterState.of(element, parameter, catalogue);
    }

    /** The sentence for a text that is no value; null for one that is. */
    private String mistake(Object text) {
        try {
            if (text instanceof String written) {
                parameter.parse(written);
            }
            return null;
        } catch (BadValueException e) {
            return Phrases.current().say(e.getMessage());
        }
    }

    @Override
    public IPropertyDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Object value() {
        String text = state().text();
        return choices.isEmpty() ? text : (Object) choices.indexOf(text);
    }

    @Override
    public void set(Object value) {
        if (!value.equals(value())) {
            String text = value instanceof Integer index ? choices.get(index) : (String) value;
            executor.accept(commands.putSetting(element, parameter.key(), text));
        }
    }

    @Override
    public boolean isSet() {
        return state().isSet();
    }

    @Override
    public void reset() {
        executor.accept(commands.clearSetting(element, parameter.key()));
    }
}
