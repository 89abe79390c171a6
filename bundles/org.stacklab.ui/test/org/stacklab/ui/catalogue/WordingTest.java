package org.stacklab.ui.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.HostSpec;
import org.stacklab.engine.LabSpec.LinkSpec;
import org.stacklab.engine.LabSpec.NicSpec;
import org.stacklab.engine.LabSpec.SwitchSpec;
import org.stacklab.engine.whatif.Cost;
import org.stacklab.engine.whatif.Costs;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Preset;
import org.stacklab.machine.part.Presets;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Values;

final class WordingTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void germanHasEverythingThatIsSaidAndNothingElse() {
        Set<String> said = new TreeSet<>();
        Wording listener = new Wording(key -> {
            said.add(key);
            return null;
        });
        Arrays.stream(Slot.values()).map(Slot::element).distinct().flatMap(kind -> CATALOGUE.parametersOf(kind).stream())
                .forEach(parameter -> say(listener, parameter));
        Arrays.stream(Slot.values()).flatMap(slot -> CATALOGUE.parts(slot).stream()).forEach(part -> say(listener, part));
        Presets.all().forEach(preset -> say(listener, preset));
        Costs.of(everything()).forEach(cost -> say(listener, cost));

        assertEquals(said, new TreeSet<>(Wording.texts(Locale.GERMAN).stringPropertyNames()));
    }

    private static void say(Wording wording, Parameter parameter) {
        wording.label(parameter);
        wording.explanation(parameter);
        wording.source(parameter);
        wording.layer(parameter.layer());
        List.of("off", "on").forEach(value -> wording.value(parameter, value));
        parameter.choices().forEach(value -> wording.value(parameter, value));
    }

    private static void say(Wording wording, Part part) {
        wording.label(part);
        wording.description(part);
    }

    /** A lab with one of each kind of element that costs something. */
    private static LabSpec everything() {
        NicSpec card = new NicSpec("nic-1", "myri0", "lanai", Values.NONE);
        return new LabSpec("everything", Values.NONE, List.of(new HostSpec("host-1", "sender", Values.NONE, List.of(card))),
                List.of(new SwitchSpec("switch-1", "switch", Values.NONE, List.of("port-1"))),
                List.of(new LinkSpec("link-1", "cable", "nic-1", "port-1", Values.NONE)), List.of());
    }

    private static void say(Wording wording, Cost cost) {
        wording.what(cost);
        wording.obstacle(cost);
    }

    private static void say(Wording wording, Preset preset) {
        wording.label(preset);
        wording.explanation(preset);
        wording.source(preset);
    }

    @Test
    void whatHasNoTranslationStaysAsDeclared() {
        Wording french = new Wording(Wording.texts(Locale.FRENCH)::getProperty);

        assertEquals(HostParameters.CHECKSUM.label(), french.label(HostParameters.CHECKSUM));
        assertEquals("nic-dma", french.value(HostParameters.CHECKSUM, "nic-dma"));
    }

    @Test
    void onlyChoicesAreTranslatedNotNumbers() {
        Wording german = new Wording(Wording.texts(Locale.GERMAN)::getProperty);

        assertEquals("Prüfsumme der Karte", german.label(Presets.all().get(1)).substring(2));
        assertEquals("aus", german.value(HostParameters.ZERO_COPY_SEND, "off"));
        assertEquals("4 KB", german.value(HostParameters.MTU, "4 KB"));
    }
}
