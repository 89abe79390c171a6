package org.stacklab.machine.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PresetsTest {
    @Test
    void leadFromTheTraditionalStackToEUdp() {
        assertEquals(List.of("traditional", "nic-checksum", "zero-copy", "linear-buffers", "e-udp"),
                Presets.all().stream().map(Preset::id).toList());
    }

    @Test
    void speakOfTheSameTogglesSoThatTheyMayFollowEachOther() {
        Preset first = Presets.all().getFirst();
        Presets.all().forEach(each -> assertEquals(first.settings().keySet(), each.settings().keySet()));
    }

    @Test
    void changeOnlyWhatTheirStepIsAbout() {
        assertEquals(List.of("checksum"), changed(0, 1));
        assertEquals(List.of("zeroCopySend", "zeroCopyReceive"), changed(1, 2));
        assertEquals(List.of("userBuffer"), changed(2, 3));
        assertEquals(List.of("receiveLookup", "sendQueue", "pipelining"), changed(3, 4));
    }

    private static List<String> changed(int from, int to) {
        Map<Parameter, String> before = Presets.all().get(from).settings();
        Map<Parameter, String> after = Presets.all().get(to).settings();
        return before.keySet().stream().filter(each -> !before.get(each).equals(after.get(each))).map(Parameter::key).toList();
    }

    @Test
    void beginWithWhatHoldsWhereNobodySaysAnything() {
        Presets.all().getFirst().settings().forEach((toggle, value) -> assertEquals(toggle.format(toggle.initial()), value));
    }

    @Test
    void areMadeOfValuesOfToggles() {
        assertThrows(IllegalStateException.class, () -> preset(HostParameters.CHECKSUM, "abacus"));
        assertThrows(IllegalStateException.class, () -> preset(HostParameters.CLOCK, "1GHz"));
    }

    private static Preset preset(Parameter parameter, String value) {
        return new Preset("test", "Test", Map.of(parameter, value), "", "");
    }
}
