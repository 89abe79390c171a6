package org.stacklab.ui.topology.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.model.Labs;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.edit.LabDomain;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;

/** Who gave a value: the declaration, the part or the lab. */
final class ParameterStateTest {
    private final Catalogue catalogue = Catalogue.standard();
    private final Lab lab = Labs.create("test");
    private final EditingDomain domain = LabDomain.open(lab);
    private final LabCommands commands = new LabCommands(domain, DefaultParts.E1);
    private final Host host = addHost();

    private Host addHost() {
        domain.getCommandStack().execute(commands.addHost(lab, 0, 0));
        return lab.getHosts().getFirst();
    }

    private ParameterState state(String key) {
        Parameter parameter = catalogue.parameter("host", key).orElseThrow();
        return ParameterState.of(host, parameter, catalogue);
    }

    @Test
    void isWhatThePartSays() {
        assertEquals(new ParameterState("1 GHz", "of Pentium III, 1 GHz", false), state("clock"));
    }

    @Test
    void isTheDeclaredValueWithoutAPart() {
        host.setCpu(null);
        Parameter clock = catalogue.parameter("host", "clock").orElseThrow();
        assertEquals(new ParameterState(clock.format(clock.initial()), "default", false), state("clock"));
    }

    @Test
    void isWhatTheLabSays() {
        domain.getCommandStack().execute(commands.putSetting(host, "clock", "1500MHz"));
        assertEquals(new ParameterState("1.5 GHz", "set here", true), state("clock"));
    }

    @Test
    void showsNonsenseAsItIsWritten() {
        domain.getCommandStack().execute(commands.putSetting(host, "clock", "fast"));
        assertEquals(new ParameterState("fast", "set here", true), state("clock"));
    }
}
