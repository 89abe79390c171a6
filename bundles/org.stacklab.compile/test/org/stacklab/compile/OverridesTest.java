package org.stacklab.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.NetworkParameters;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.RunParameters;

class OverridesTest {
    private final TestLab t = new TestLab();

    @ParameterizedTest
    @ValueSource(strings = {"", "mtu", "mtu=4KB", "=", ".=", "host.=4KB", ".mtu=4KB", "host=4.5"})
    void otherFormsAreRefused(String text) {
        String message = assertThrows(BadOverrideException.class, () -> Overrides.parse(List.of(text))).getMessage();
        assertTrue(message.startsWith("'" + text + "' cannot be set: write element.property=value"), message);
    }

    @Test
    void byKindNamePathAndId() {
        assertEquals(List.of(8192L, 8192L), mtus("host.mtu=8KB"));
        assertEquals(List.of(8192L, 4096L), mtus("sender.mtu=8KB"));
        assertEquals(List.of(4096L, 8192L), mtus("host-2.mtu=8KB"));
        assertEquals(List.of(8L, 4L), sendBuffers("sender.myri0.sendBuffers=8"));
        assertEquals(List.of(8L, 8L), sendBuffers("myri0.sendBuffers=8"));
        assertEquals(List.of(4L, 8L), sendBuffers("nic-2.sendBuffers=8"));
        assertEquals(3, spec("burst.count=3").workloads().getFirst().values().get(RunParameters.COUNT_MESSAGES));
        assertEquals(5000, spec("link.delay=5ns").links().getFirst().values().get(NetworkParameters.LINK_DELAY));
        assertFalse(spec("lab.contention=off").values().isOn(RunParameters.CONTENTION));
    }

    @Test
    void laterOnesWin() {
        assertEquals(List.of(2048L, 8192L), mtus("host.mtu=8KB", "sender.mtu=2KB"));
        assertEquals(List.of(8192L, 8192L), mtus("sender.mtu=2KB", "host.mtu=8KB"));
    }

    @Test
    void partsCanBeChosen() throws Exception {
        LabSpec spec = spec("sender.cpu=pentium-iii-450", "link.part=myrinet-2000");
        assertEquals(450_000_000L, spec.hosts().get(0).values().get(HostParameters.CLOCK));
        assertEquals(1_000_000_000L, spec.hosts().get(1).values().get(HostParameters.CLOCK));
        assertEquals(2_000_000_000L, spec.links().getFirst().values().get(NetworkParameters.LINK_RATE));
    }

    @Test
    void aBadPartInTheFileCanBeReplaced() {
        t.sender.setCpu("abacus");
        assertTrue(t.compile().spec().isEmpty());
        assertTrue(t.compile("sender.cpu=pentium-iii-450").spec().isPresent());
    }

    @Test
    void anOverrideKeepsWhatTheFileSetsOnOtherElements() {
        TestLab.set(t.sender, "mtu", "2KB");
        assertEquals(List.of(2048L, 8192L), mtus("receiver.mtu=8KB"));
    }

    @Test
    void mistakesAreOneSentenceWithWhatIsNear() {
        assertEquals("'sendr.mtu=4KB' cannot be set: the lab has no element 'sendr', did you mean 'sender'?", error("sendr.mtu=4KB"));
        assertEquals("'x.mtu=4KB' cannot be set: the lab has no element 'x', choose one of lab, host, nic, link, workload, sender, "
                + "sender.myri0, receiver, receiver.myri0, cable, burst.", error("x.mtu=4KB"));
        assertEquals("'sender.mut=4KB' cannot be set: host sender has no property 'mut': did you mean 'mtu'?", error("sender.mut=4KB"));
        String list = error("sender.whatever=4KB");
        assertTrue(list.startsWith("'sender.whatever=4KB' cannot be set: host sender has no property 'whatever': choose one of cpu, "
                + "chipset, kernel, "),
                list);
        assertTrue(list.matches(".* and \\d+ more\\."), list);
        assertEquals("'sender.cpus=x' cannot be set: host sender has no property 'cpus': did you mean 'cpu'?", error("sender.cpus=x"));
        assertEquals("'sender.cpu=pentium-iii-451' cannot be set: host sender has the unknown cpu 'pentium-iii-451': did you mean "
                + "'pentium-iii-450' or 'pentium-iii-1000'?", error("sender.cpu=pentium-iii-451"));
        assertEquals("'lab.contention=maybe' cannot be set: lab test: contention cannot be 'maybe': say on or off.",
                error("lab.contention=maybe"));
        assertTrue(error("host.mtu=").startsWith("'host.mtu=' cannot be set: host sender: mtu cannot be '': give a value from "));
    }

    @Test
    void switchesThatAreNotThereAreNotSet() {
        assertTrue(error("switch.latency=1us").contains("the lab has no element 'switch'"));
    }

    @Test
    void oneMoreComesLast() throws Exception {
        Overrides overrides = Overrides.parse(List.of("lab.contention=on")).with("lab.contention=off");
        Compilation compilation = LabCompiler.compile(t.lab, TestLab.CATALOGUE, overrides);
        assertFalse(compilation.spec().orElseThrow().values().isOn(RunParameters.CONTENTION));
    }

    private String error(String override) {
        Compilation compilation = t.compile(override);
        assertTrue(compilation.spec().isEmpty());
        return compilation.errors().getFirst().message();
    }

    private LabSpec spec(String... overrides) {
        return t.compile(overrides).spec().orElseThrow();
    }

    private List<Long> mtus(String... overrides) {
        return spec(overrides).hosts().stream().map(h -> h.values().get(HostParameters.MTU)).toList();
    }

    private List<Long> sendBuffers(String... overrides) {
        return spec(overrides).hosts().stream().map(h -> h.nics().getFirst().values().get(NicParameters.SEND_BUFFERS)).toList();
    }
}
