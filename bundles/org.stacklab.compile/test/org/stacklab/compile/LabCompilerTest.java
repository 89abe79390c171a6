package org.stacklab.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stacklab.compile.TestLab.CATALOGUE;
import static org.stacklab.compile.TestLab.set;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stacklab.compile.Diagnostic.Severity;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.Values;
import org.stacklab.model.LabFiles;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Switch;

class LabCompilerTest {
    private final TestLab t = new TestLab();

    @Test
    void aGoodLabBecomesASpecification() {
        set(t.sender, "mtu", "8KB");
        set(t.receiver, "mtu", "8KB");
        Compilation compilation = t.compile();
        assertEquals(List.of(), compilation.diagnostics());
        LabSpec spec = compilation.spec().orElseThrow();
        assertEquals("test", spec.name());
        assertEquals(List.of("host-1", "host-2"), spec.hosts().stream().map(LabSpec.HostSpec::id).toList());
        assertEquals("nic-1", spec.hosts().getFirst().nics().getFirst().id());
        assertEquals("nic-1", spec.links().getFirst().portA());
        assertEquals("nic-2", spec.links().getFirst().portB());
        assertEquals("udp-burst", spec.workloads().getFirst().kind());
        assertEquals("host-2", spec.workloads().getFirst().targetHost());
    }

    @Test
    void valuesKnowWhoSaidThem() {
        set(t.sender, "mtu", "8KB");
        Values values = t.compile("sender.interrupt=7", "host.mtu=4KB").spec().orElseThrow().hosts().getFirst().values();
        assertEquals(Values.Origin.PART, values.origin(HostParameters.CLOCK));
        assertEquals(1_000_000_000L, values.get(HostParameters.CLOCK));
        assertEquals(Values.Origin.OVERRIDE, values.origin(HostParameters.INTERRUPT));
        assertEquals(7, values.get(HostParameters.INTERRUPT));
        assertEquals(4096, values.get(HostParameters.MTU));
        assertEquals(Values.Origin.INITIAL, values.origin(HostParameters.SOCKET_BUFFER));
        Values fromFile = t.compile("receiver.mtu=8KB").spec().orElseThrow().hosts().getFirst().values();
        assertEquals(Values.Origin.LAB, fromFile.origin(HostParameters.MTU));
    }

    @Test
    void switchesAreCrossed() {
        t.lab.getLinks().clear();
        Switch near = t.crossbar("near", 3);
        Switch far = t.crossbar("far", 3);
        t.link("one", t.left, near.getPorts().get(0));
        t.link("two", near.getPorts().get(2), far.getPorts().get(1));
        t.link("three", far.getPorts().get(0), t.right);
        LabSpec spec = t.compile().spec().orElseThrow();
        assertEquals(List.of("port-1", "port-2", "port-3"), spec.switches().getFirst().portIds());
        t.lab.getLinks().remove(1);
        only(Severity.ERROR, t.burst, "target", "finds no way from nic sender.myri0 to nic receiver.myri0");
    }

    @Test
    void unconnectedCardThatAWorkloadNeeds() {
        t.cable.setB(t.nic(t.receiver, "myri1"));
        t.lab.getLinks().clear();
        List<Diagnostic> found = t.compile().diagnostics();
        assertEquals(List.of(t.left, t.right, t.receiver.getNics().getLast()), found.stream().map(Diagnostic::element).toList());
        assertTrue(found.stream().allMatch(Diagnostic::isError));
        assertTrue(found.getFirst().message().startsWith("nic sender.myri0 is connected to nothing, but workload burst needs it"));
    }

    @Test
    void unconnectedCardThatNobodyNeeds() {
        Nic spare = t.nic(t.receiver, "myri1");
        only(Severity.WARNING, spare, "", "nic receiver.myri1 is connected to nothing");
        assertTrue(t.compile().spec().isPresent());
    }

    @Test
    void secondConnectedCard() {
        Nic second = t.nic(t.receiver, "myri1");
        t.link("cable2", t.crossbar("crossbar", 1).getPorts().getFirst(), second);
        only(Severity.WARNING, second, "", "nic receiver.myri1 is not used");
    }

    @Test
    void hostWithoutCard() {
        t.lab.getLinks().clear();
        t.receiver.getNics().clear();
        List<Diagnostic> found = t.compile().diagnostics();
        assertEquals(2, found.size());
        expect(found.get(1), Severity.ERROR, t.receiver, "nics", "host receiver has no network interface");
    }

    @Test
    void twoLinksOnOnePort() {
        Link second = t.link("cable2", t.left, t.crossbar("crossbar", 1).getPorts().getFirst());
        only(Severity.ERROR, second, "a", "link cable2 is plugged into nic sender.myri0, which already has link cable");
    }

    @Test
    void linkToItself() {
        Nic spare = t.nic(t.sender, "myri1");
        Link loop = t.link("loop", spare, spare);
        List<Diagnostic> found = t.compile().errors();
        assertEquals(1, found.size());
        expect(found.getFirst(), Severity.ERROR, loop, "b", "link loop connects nic sender.myri1 with itself");
    }

    @Test
    void looseEnd() {
        Link loose = t.link("loose", t.crossbar("crossbar", 1).getPorts().getFirst(), null);
        only(Severity.ERROR, loose, "b", "link loose has a loose end");
    }

    @Test
    void endOutsideOfTheLab() {
        Link stray = t.link("stray", t.crossbar("crossbar", 1).getPorts().getFirst(), new TestLab().left);
        only(Severity.ERROR, stray, "b", "link stray ends outside of the lab");
    }

    @Test
    void duplicateNames() {
        Host twin = t.host("sender");
        only(Severity.ERROR, twin, "name", "host sender has the same name as host sender: rename one of them.");
        twin.setName("burst");
        only(Severity.ERROR, t.burst, "name", "workload burst has the same name as host burst: rename one of them.");
        twin.setName("other");
        t.nic(t.sender, "myri0");
        assertEquals("nic sender.myri0 has the same name as nic sender.myri0: rename one of them.",
                t.compile().errors().getFirst().message());
    }

    @Test
    void duplicateAndMissingIds() {
        Host third = t.host("third");
        third.setId("host-1");
        only(Severity.ERROR, third, "id", "host third has the same id as host sender");
        third.setId(null);
        only(Severity.ERROR, third, "id", "host third has no id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a.b", "a/b", "a=b", "a,b", "a:b", " a", "a\nb"})
    void namesThatCannotBeUsed(String name) {
        t.cable.setName(name);
        only(Severity.ERROR, t.cable, "name", "name");
    }

    @Test
    void aNameThatFillsAPageIsCutInMessages() {
        t.lab.setName("x".repeat(1 << 20));
        t.lab.getWorkloads().clear();
        assertTrue(t.compile().diagnostics().getFirst().message().length() < 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Server 2", "r\u00e9cepteur", "\u4e3b\u673a-1", "eth0_x"})
    void namesThatCanBeUsed(String name) {
        t.cable.setName(name);
        assertEquals(List.of(), t.compile().diagnostics());
    }

    @Test
    void unknownPart() {
        t.sender.setCpu("pentium-iii-100");
        only(Severity.ERROR, t.sender, "cpu", "host sender has the unknown cpu 'pentium-iii-100': did you mean 'pentium-iii-1000'");
        t.sender.setCpu(null);
        only(Severity.ERROR, t.sender, "cpu", "host sender has no cpu: choose one of pentium-iii-1000, ");
    }

    @Test
    void unknownSetting() {
        set(t.sender, "mtuu", "4KB");
        only(Severity.ERROR, t.sender.getSettings().getFirst(), "mtuu", "host sender has no property 'mtuu': did you mean 'mtu'?");
        t.sender.getSettings().getFirst().setKey(null);
        only(Severity.ERROR, t.sender.getSettings().getFirst(), "", "host sender has no property ''");
    }

    @Test
    void settingOfAnotherKindOfElement() {
        set(t.left, "mtu", "4KB");
        only(Severity.ERROR, t.left.getSettings().getFirst(), "mtu", "nic sender.myri0 has no property 'mtu'");
    }

    @Test
    void settingTwice() {
        set(t.lab, "seed", "1");
        set(t.lab, "seed", "2");
        only(Severity.ERROR, t.lab.getSettings().getLast(), "seed", "lab test sets 'seed' twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "0", "1 GB", "-5", "4KB4"})
    void badValue(String value) {
        set(t.sender, "mtu", value);
        only(Severity.ERROR, t.sender.getSettings().getFirst(), "mtu", "host sender: mtu cannot be '" + value
                + "': give a value from 576 B to");
    }

    @Test
    void mtuThatCutsNoFragments() {
        set(t.sender, "mtu", "4001");
        set(t.receiver, "mtu", "4001");
        Diagnostic first = t.compile().diagnostics().getFirst();
        assertEquals(t.sender, first.element());
        assertTrue(first.message().contains("set it to 4000 B"), first.message());
    }

    @Test
    void mtuThatDoesNotFitTheCard() {
        t.left.setPart("lanai-4");
        set(t.sender, "mtu", "33KB");
        set(t.receiver, "mtu", "33KB");
        only(Severity.ERROR, t.left, "mtu", "nic sender.myri0 has 512 KB of SRAM, but 14 buffers of 33 KB and 64 KB of firmware need 526 "
                + "KB: set mtu of host sender to at most 32 KB");
        t.sender.getSettings().getFirst().setValue("32KB");
        t.receiver.getSettings().getFirst().setValue("32KB");
        assertEquals(List.of(), t.compile().errors());
    }

    @Test
    void buffersThatNoMtuMakesFit() {
        t.left.setPart("lanai-4");
        set(t.left, "receiveBuffers", "1000");
        only(Severity.ERROR, t.left, "mtu", "set sendBuffers and receiveBuffers lower");
    }

    @Test
    void messagesThatDoNotFitTheSocketBuffer() {
        set(t.burst, "size", "33KB");
        List<Diagnostic> found = t.compile().diagnostics();
        assertEquals(2, found.size());
        expect(found.get(0), Severity.ERROR, t.burst, "size",
                "messages of 33 KB, which never fit the socket buffer of 32 KB of host sender");
        expect(found.get(1), Severity.ERROR, t.burst, "size", "of host receiver");
    }

    @Test
    void workloadWithoutEnds() {
        t.burst.setSource(null);
        only(Severity.ERROR, t.burst, "source", "workload burst has no source");
        t.burst.setSource(t.receiver);
        only(Severity.ERROR, t.burst, "target", "workload burst sends from host receiver to itself");
        t.burst.setSource(new TestLab().sender);
        only(Severity.ERROR, t.burst, "source", "the source of workload burst is not in the lab");
    }

    @Test
    void differentMtus() {
        set(t.sender, "mtu", "32KB");
        only(Severity.WARNING, t.receiver, "mtu", "host sender sends packets of up to 32 KB in workload burst, but host receiver expects "
                + "4 KB");
    }

    @Test
    void nothingToRun() {
        t.lab.getWorkloads().clear();
        only(Severity.ERROR, t.lab, "workloads", "lab test has no workload");
        assertEquals(List.of(), LabCompiler.validate(t.lab, CATALOGUE));
        Lab empty = Labs.create("empty");
        assertEquals("lab empty has no hosts: add two and connect them.",
                LabCompiler.compile(empty, CATALOGUE, Overrides.NONE).diagnostics().getFirst().message());
        assertEquals(List.of(), LabCompiler.validate(empty, CATALOGUE));
    }

    @Test
    void compilingLeavesTheLabAlone() throws Exception {
        String before = new String(LabFiles.write(t.lab), StandardCharsets.UTF_8);
        t.compile("host.mtu=8KB", "lab.contention=off", "sender.cpu=pentium-iii-450");
        assertEquals(before, new String(LabFiles.write(t.lab), StandardCharsets.UTF_8));
    }

    @Test
    void anElementIsFoundFromWhatTheRunSays() {
        ComponentMap map = new ComponentMap(t.lab);
        assertSame(t.left, map.byId("nic-1").orElseThrow());
        assertSame(t.sender, map.ofResource("sender/cpu").orElseThrow());
        assertSame(t.left, map.ofResource("sender/nic-cpu").orElseThrow());
        assertSame(t.right, map.ofSpan("receiver", "host-dma").orElseThrow());
        assertSame(t.cable, map.ofResource("cable/forth").orElseThrow());
        assertTrue(map.ofResource("nobody/cpu").isEmpty());
    }

    private void only(Severity severity, EObject element, String key, String text) {
        Compilation compilation = t.compile();
        List<Diagnostic> mistakes = compilation.diagnostics().stream().filter(Diagnostic::isMistake).toList();
        assertEquals(1, mistakes.size(), mistakes::toString);
        expect(mistakes.getFirst(), severity, element, key, text);
        assertEquals(severity == Severity.WARNING, compilation.spec().isPresent());
    }

    private static void expect(Diagnostic found, Severity severity, EObject element, String key, String text) {
        assertTrue(found.message().contains(text), found.message());
        assertFalse(found.message().contains("\n"), found.message());
        assertTrue(found.message().endsWith(".") || found.message().endsWith("?"), found.message());
        assertSame(element, found.element());
        assertEquals(severity, found.severity());
        assertEquals(key, found.key());
    }
}
