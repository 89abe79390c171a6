package org.stacklab.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stacklab.compile.Diagnostic.Severity;
import org.stacklab.machine.part.Setup;
import org.stacklab.machine.part.Slot;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Switch;

/** What was measured together, and what was not. */
class ExtrapolationTest {
    private final TestLab t = new TestLab();

    private List<Diagnostic> marks(String... overrides) {
        Compilation compilation = t.compile(overrides);
        assertTrue(compilation.spec().isPresent(), () -> compilation.diagnostics().toString());
        List<Diagnostic> marks = compilation.diagnostics().stream().filter(each -> each.severity() == Severity.EXTRAPOLATION).toList();
        assertEquals(marks.stream().map(Diagnostic::message).toList(), compilation.spec().get().extrapolated());
        marks.forEach(each -> assertTrue(each.message().endsWith(": results are an extrapolation."), each.message()));
        return marks;
    }

    static List<Setup> testbeds() {
        return Setup.all();
    }

    private void become(Setup setup) {
        for (Host host : t.lab.getHosts()) {
            host.setCpu(setup.parts().get(Slot.CPU));
            host.setChipset(setup.parts().get(Slot.CHIPSET));
            host.setKernel(setup.parts().get(Slot.KERNEL));
            host.getNics().getFirst().setPart(setup.parts().get(Slot.NIC));
        }
        t.cable.setPart(setup.parts().get(Slot.LINK));
        t.burst.setPart(setup.parts().get(Slot.WORKLOAD));
    }

    @ParameterizedTest
    @MethodSource("testbeds")
    void aTestbedIsNoneUnlessItIsAProjection(Setup setup) {
        become(setup);
        List<Diagnostic> marks = marks("host.mtu=4KB");
        assertEquals(setup.measured() ? 0 : 2, marks.size(), setup.name());
        marks.forEach(each -> assertTrue(each.message().contains("testbed " + setup.name() + ", which paper 001, section 5.3 projects")));
    }

    @ParameterizedTest
    @MethodSource("testbeds")
    void everyPartOfATestbedIsInTheCatalogue(Setup setup) {
        setup.parts().forEach((slot, id) -> assertTrue(TestLab.CATALOGUE.part(slot, id).isPresent(), slot + " " + id));
    }

    @Test
    void everyOtherPartIsNamedWithTheNearestTestbed() {
        List<Diagnostic> marks = marks("sender.chipset=i440bx");
        assertEquals(1, marks.size());
        assertEquals(t.sender, marks.getFirst().element());
        assertEquals("host sender combines cpu pentium-iii-1000, chipset i440bx, kernel linux-2.2-gm-1.4, nic lanai-9, link myrinet-1280 "
                + "and "
                + "workload udp-burst, which were never measured together; the nearest testbed is E1 with chipset i815ep: results are an "
                + "extrapolation.", marks.getFirst().message());
        assertEquals(2, marks("link.part=myrinet-2000").size(), "the cable has two ends");
    }

    @Test
    void theSoftwareCountsAndTheKindOfTrafficDoesNot() {
        assertEquals(2, marks("workload.part=gm-burst").size(), "nobody measured user-level messages with the firmware of E-UDP");
        assertEquals(List.of(), marks("workload.part=gm-ping-pong", "nic.part=lanai-9-gm"));
        assertEquals(List.of(), marks("workload.part=udp-bidirectional"));
    }

    @Test
    void hostsOfDifferentTestbedsWereNeverMeasuredTogether() {
        become(Setup.U2);
        t.receiver.setCpu("pentium-iii-1000");
        t.receiver.setChipset("i815ep");
        t.receiver.setKernel("linux-2.2-gm-1.4");
        List<Diagnostic> marks = marks();
        assertEquals(1, marks.size());
        assertEquals(t.burst, marks.getFirst().element());
        assertTrue(marks.getFirst().message().contains("a host of testbed U2 with one of E1"), marks.getFirst().message());
    }

    @Test
    void noTestbedHadASwitch() {
        Switch spare = t.crossbar("spare", 2);
        assertEquals(List.of(), marks(), "one that nobody uses");
        t.cable.setB(spare.getPorts().getFirst());
        t.link("far", spare.getPorts().getLast(), t.right);
        assertEquals(List.of(spare), marks().stream().map(Diagnostic::element).toList());
    }

    @Test
    void aLabThatCannotRunIsNoExtrapolation() {
        assertTrue(t.compile("sender.chipset=i440bx", "host.mtu=7").diagnostics().stream().allMatch(Diagnostic::isError));
    }
}
