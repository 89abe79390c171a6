package org.stacklab.ui.topology.property;

import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.stacklab.machine.part.BadValueException;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Setting;
import org.stacklab.ui.catalogue.Wording;

/**
 * What a parameter of an element is, and who says so.
 *
 * @param text the value for people; what the lab says even when that is no value
 * @param origin who says so, in words
 * @param isSet whether the lab says so
 */
public record ParameterState(String text, String origin, boolean isSet) {
    /**
     * What holds now.
     *
     * @param element a host, a card, a cable, a switch, a workload or the lab
     * @param parameter one of its parameters
     * @param catalogue the parts it may name
     * @return its state
     */
    public static ParameterState of(Configurable element, Parameter parameter, Catalogue catalogue) {
        for (Setting setting : element.getSettings()) {
            if (parameter.key().equals(setting.getKey())) {
                return new ParameterState(readable(parameter, setting.getValue()), Messages.setHere, true);
            }
        }
        return inherited(element, parameter, catalogue);
    }

    /**
     * What would hold if the lab said nothing.
     *
     * @param element a host, a card, a cable, a switch, a workload or the lab
     * @param parameter one of its parameters
     * @param catalogue the parts it may name
     * @return what the part says, or else the declaration
     */
    public static ParameterState inherited(Configurable element, Parameter parameter, Catalogue catalogue) {
        Optional<Part> part = partIn(element, parameter.slot(), catalogue);
        return part.filter(each -> each.values().containsKey(parameter))
                .map(each -> new ParameterState(parameter.format(each.values().get(parameter).value()),
                        NLS.bind(Messages.ofPart, Wording.current().label(each)), false))
                .orElseGet(() -> new ParameterState(parameter.format(parameter.initial()), Messages.byDefault, false));
    }

    /**
     * Whether an element has a parameter.
     *
     * @param element a host, a card, a cable, a switch, a workload or the lab
     * @param parameter a parameter of elements of its kind
     * @param catalogue the parts it may name
     * @return false if the parameter is for another family of parts
     */
    public static boolean applies(Configurable element, Parameter parameter, Catalogue catalogue) {
        return partIn(element, parameter.slot(), catalogue).map(parameter::isFor).orElse(parameter.family().isEmpty());
    }

    private static String readable(Parameter parameter, String written) {
        String text = written == null ? "" : written;
        try {
            return parameter.normalise(text);
        } catch (BadValueException noValue) {
            return text;
        }
    }

    private static Optional<Part> partIn(Configurable element, Slot slot, Catalogue catalogue) {
        if (slot.attribute() == null) {
            return Optional.empty();
        }
        EStructuralFeature attribute = element.eClass().getEStructuralFeature(slot.attribute());
        return element.eGet(attribute) instanceof String id ? catalogue.part(slot, id)
                : Optional.empty();
    }
}
