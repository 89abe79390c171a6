package org.stacklab.ui.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stacklab.machine.Layer;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Condition;

final class PhrasesTest {
    private static final Map<String, String> BOOK = Phrases.texts(Locale.GERMAN);
    private static final Phrases GERMAN = new Phrases(BOOK);

    @Test
    void fillsInWhatTheSentenceSays() {
        assertEquals("Karte sender.myri0 hat ein loses Ende: Verbinden Sie es oder löschen Sie das Kabel.",
                GERMAN.say("nic sender.myri0 has a loose end: connect it or delete the link."));
        assertEquals("Rechner a: mtu kann nicht ‚x‘ sein; geben Sie einen Wert von 1 B bis 4 KB an.",
                GERMAN.say("host a: mtu cannot be 'x': give a value from 1 B to 4 KB."));
    }

    @Test
    void keepsTheNamesOfUsers() {
        assertEquals("link/Speicherbus belegt von link/Systemaufruf", GERMAN.say("link/memory-bus taken by link/system-call"));
        assertEquals("Rechner link hat keinen Namen: Geben Sie einen an.", GERMAN.say("host link has no name: give it one."));
    }

    @Test
    void whatHasNoTranslationStaysAsItIs() {
        assertEquals("nobody has said this before", GERMAN.say("nobody has said this before"));
        assertEquals("host a", new Phrases(Phrases.texts(Locale.FRENCH)).say("host a"));
    }

    @Test
    void everyLaneOfTheChartHasAName() throws IllegalAccessException {
        List<String> nameless = new ArrayList<>();
        for (Field lane : Layer.class.getFields()) {
            if (!BOOK.containsKey((String) lane.get(null))) {
                nameless.add(lane.getName());
            }
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void everythingFirmwareWaitsForAndDoesHasAName() {
        assertEquals(List.of(), Stream.<Enum<?>>concat(Arrays.stream(Condition.values()), Arrays.stream(Action.values()))
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' ')).filter(each -> !BOOK.containsKey(each)).toList());
    }
}
