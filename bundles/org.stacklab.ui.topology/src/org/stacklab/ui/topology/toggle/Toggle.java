package org.stacklab.ui.topology.toggle;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Unit;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Configurable;
import org.stacklab.ui.catalogue.Wording;
import org.stacklab.ui.topology.property.ParameterState;

/**
 * An optimization of one or several elements of the same kind.
 *
 * @param parameter its declaration
 * @param elements the elements that have it
 * @param catalogue the parts they may name
 */
record Toggle(Parameter parameter, List<Configurable> elements, Catalogue catalogue) {
    /** What stands for values that differ. */
    static final String VARIOUS = Messages.various;

    /** Its name as on the command line, for example {@code host.checksum}. */
    String name() {
        return parameter.slot().element() + "." + parameter.key();
    }

    /** The value of all elements for people, or {@link #VARIOUS}. */
    String text() {
        return common(element -> ParameterState.of(element, parameter, catalogue).text());
    }

    /** Where the value comes from. */
    String origin() {
        return common(element -> ParameterState.of(element, parameter, catalogue).origin());
    }

    private String common(Function<Configurable, String> property) {
        List<String> different = elements.stream().map(property).distinct().toList();
        return different.size() == 1 ? different.getFirst() : VARIOUS;
    }

    /** The words to choose from; empty for numbers. */
    List<String> choices() {
        return parameter.unit() == Unit.SWITCH ? List.of("off", "on") : parameter.choices();
    }

    /** Whether all elements have a value, however it is written. */
    boolean is(String value) {
        return text().equals(value);
    }

    /** Its name, what it does, what holds where nobody says anything, and who says so. */
    String explanation() {
        Wording words = Wording.current();
        return NLS.bind(Messages.explanation, new Object[] {words.label(parameter), words.explanation(parameter),
            common(this::inheritedText), words.source(parameter)});
    }

    private String inheritedText(Configurable element) {
        ParameterState inherited = ParameterState.inherited(element, parameter, catalogue);
        return NLS.bind(Messages.stated, Wording.current().value(parameter, inherited.text()), inherited.origin());
    }

    /**
     * The one step that gives all elements a value. Where the value holds without a setting, the setting goes.
     *
     * @param value as the user writes it
     * @throws BadValueException when it is none, with a sentence for the user
     */
    CompoundCommand change(String value, LabCommands commands) throws BadValueException {
        String text = parameter.normalise(value);
        CompoundCommand all = new CompoundCommand(NLS.bind(Messages.set, Wording.current().label(parameter)));
        for (Configurable element : elements) {
            ParameterState now = ParameterState.of(element, parameter, catalogue);
            boolean inherited = ParameterState.inherited(element, parameter, catalogue).text().equals(text);
            if (inherited && now.isSet()) {
                all.append(commands.clearSetting(element, parameter.key()));
            } else if (!inherited && !now.text().equals(text)) {
                all.append(commands.putSetting(element, parameter.key(), value.strip()));
            }
        }
        return all;
    }
}
