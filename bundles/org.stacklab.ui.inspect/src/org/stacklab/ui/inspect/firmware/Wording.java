package org.stacklab.ui.inspect.firmware;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stacklab.machine.nic.Cost;
import org.stacklab.machine.nic.FirmwareThread.Transition;
import org.stacklab.ui.catalogue.Phrases;

/** Transitions in words. */
final class Wording {
    private Wording() {
    }

    /** What all must hold. */
    static String when(Transition transition) {
        return transition.when().isEmpty() ? Messages.Wording_always : words(transition.when(), Messages.Wording_and);
    }

    /** What is done, first what is done at once. */
    static String does(Transition transition) {
        String claims = words(transition.claims(), ", ");
        String actions = words(transition.actions(), ", ");
        return claims + (claims.isEmpty() || actions.isEmpty() ? "" : "; ") + actions;
    }

    /** The work of the chip in between. */
    static String cost(Transition transition) {
        return transition.cost() == Cost.NONE ? "" : words(List.of(transition.cost()), "");
    }

    private static String words(List<? extends Enum<?>> names, String separator) {
        return names.stream().map(name -> Phrases.current().say(name.name().toLowerCase(Locale.ROOT).replace('_', ' '))).collect(Collectors.joining(separator));
    }
}
