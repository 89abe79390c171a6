package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stacklab.export.JsonReader;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Part;
import org.stacklab.machine.part.Setup;
import org.stacklab.machine.part.Slot;

class InfoCommandTest {
    @Test
    void everyPartIsListedAndExplained() {
        String list = Cli.run("info", "parts").out();
        for (Slot slot : Slot.values()) {
            for (Part part : Catalogue.standard().parts(slot)) {
                assertTrue(list.contains(" " + part.id() + " "), part.id());
                assertTrue(Cli.run("info", "parts", part.id()).out().contains(part.description()), part.id());
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void programsAreToldTheSame() {
        List<Map<String, Object>> parts = told("parts");
        List<Map<String, Object>> parameters = told("parameters");
        assertEquals(Cli.run("info", "parts").out().lines().count() - 1, parts.size());
        assertEquals(Cli.run("info", "parameters").out().lines().count() - 1, parameters.size());
        assertEquals(Setup.all().stream().map(Setup::name).toList(), told("testbeds").stream().map(each -> each.get("testbed")).toList());
        Map<String, Object> lanai = told("parts", "lanai-9").getFirst();
        assertEquals("nic.part", lanai.get("place"));
        assertTrue(((Map<String, Object>) lanai.get("values")).size() > 5);
        assertEquals(List.of("host.mtu"), told("parameters", "host.mtu").stream().map(each -> each.get("property")).toList());
        assertEquals(Status.MISTAKE, Cli.run("info", "parts", "lanai-8", "--json").status());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> told(String topic, String... what) {
        List<String> words = new ArrayList<>(List.of("info", topic, "--json"));
        words.addAll(List.of(what));
        return (List<Map<String, Object>>) ((Map<String, Object>) JsonReader.read(Cli.run(words.toArray(String[]::new)).out())).get(topic);
    }

    @Test
    void everyParameterIsListedAndExplained() {
        String list = Cli.run("info", "parameters").out();
        for (String kind : new String[] {"host", "nic", "link", "switch", "workload", "lab"}) {
            for (Parameter parameter : Catalogue.standard().parametersOf(kind)) {
                String name = kind + "." + parameter.key();
                assertTrue(list.contains("  " + name + " "), name);
                Cli cli = Cli.run("info", "parameters", name);
                assertTrue(cli.out().startsWith(name + ": " + parameter.label()), cli.out());
                assertTrue(cli.out().lines().allMatch(line -> line.length() <= 100), cli.out());
            }
        }
    }

    @Test
    void everyTestbedIsListedWithItsParts() {
        String list = Cli.run("info", "testbeds").out();
        assertTrue(list.matches("(?s).*\n  U4 +measured +athlon-mp-2000, amd762, linux-2.2-gm-1.4-udp, m3f-pci64c, myrinet-2000, .*"),
                list);
        assertTrue(Setup.all().stream().allMatch(each -> list.contains("  " + each.name() + " ")), list);
    }

    @Test
    void oneKindCanBeListedAlone() {
        String list = Cli.run("info", "parameters", "link").out();
        assertTrue(list.lines().skip(1).allMatch(line -> line.startsWith("  link.")), list);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "info|info needs a topic: say stacklab info parts, stacklab info parameters or stacklab info testbeds.",
        "info pats|there is no info about 'pats': say stacklab info parts, stacklab info parameters or stacklab info testbeds.",
        "info parts lanay-9|there is no part 'lanay-9'; did you mean lanai-9?; stacklab info parts lists them all.",
        "info parameters hots|there is no kind of element 'hots'; did you mean host?; say one of host, nic, link, switch, workload, lab.",
        "info parameters host.mut|a host has no property 'mut'; did you mean mtu?; stacklab info parameters host lists them all."})
    void mistakesAreToldInOneSentence(String words, String sentence) {
        assertEquals(new Cli(Status.MISTAKE, "", "stacklab: " + sentence + "\n"), Cli.run(words.split(" ")));
    }
}
