package org.stacklab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stacklab.model.LabFiles;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage.Literals;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Switch;
import org.stacklab.model.lab.SwitchPort;

/** Every command is executed, undone, redone and undone again; the file that would be written is compared each time. */
class LabCommandsTest {
    private final Lab lab = Labs.create("test");
    private final EditingDomain domain = LabDomain.open(lab);
    private final LabCommands commands = new LabCommands(domain, DefaultParts.E1);
    private Host left;
    private Host right;
    private Switch crossbar;

    /** Three hosts in a row behind a switch, and two workloads. */
    @BeforeEach
    void build() {
        left = doIt(commands.addHost(lab, 10, 20));
        Host middle = doIt(commands.addHost(lab, 200, 20));
        right = doIt(commands.addHost(lab, 400, 20));
        crossbar = doIt(commands.addSwitch(lab, 200, 200));
        for (Host host : lab.getHosts()) {
            doIt(commands.addPort(crossbar));
            doIt(commands.connect(host.getNics().getFirst(), crossbar.getPorts().getLast()));
        }
        doIt(commands.addWorkload(left, right));
        doIt(commands.addWorkload(middle, right));
        doIt(commands.putSetting(left, "mtu", "32KB"));
    }

    @Test
    void addHost() throws Exception {
        thereAndBack(commands.addHost(lab, 1, 2));
        Host host = doIt(commands.addHost(lab, 1, 2));
        assertEquals("host-4", host.getId());
        assertEquals("host4", host.getName());
        assertEquals("nic-4", host.getNics().getFirst().getId());
        assertEquals("pentium-iii-1000", host.getCpu());
    }

    @Test
    void namesAreFreshAmongAllKinds() {
        doIt(commands.rename(crossbar, "host4"));
        Host host = doIt(commands.addHost(lab, 0, 0));
        assertEquals("host5", host.getName());
    }

    @Test
    void addNic() throws Exception {
        thereAndBack(commands.addNic(left));
        Nic nic = doIt(commands.addNic(left));
        assertEquals(List.of("nic1", "nic2"), left.getNics().stream().map(Nic::getName).toList());
        assertEquals("lanai-9", nic.getPart());
    }

    @Test
    void addSwitchAndPort() throws Exception {
        thereAndBack(commands.addSwitch(lab, 5, 5));
        thereAndBack(commands.addPort(crossbar));
    }

    @Test
    void connectFreePortsOnly() throws Exception {
        Nic nic = doIt(commands.addNic(left));
        SwitchPort port = doIt(commands.addPort(crossbar));
        thereAndBack(commands.connect(nic, port));
        assertFalse(commands.connect(nic, nic).canExecute());
        assertFalse(commands.connect(nic, right.getNics().getFirst()).canExecute());
        assertFalse(commands.connect(right.getNics().getFirst(), nic).canExecute());
    }

    @Test
    void addWorkloadBetweenDifferentHosts() throws Exception {
        thereAndBack(commands.addWorkload(right, left));
        assertFalse(commands.addWorkload(left, left).canExecute());
    }

    @Test
    void addNote() throws Exception {
        thereAndBack(commands.addNote(lab, "Look", 3, 4));
    }

    @Test
    void deletingAHostTakesItsLinksAndWorkloads() throws Exception {
        thereAndBack(commands.delete(List.of(left)));
        doIt(commands.delete(List.of(left)));
        assertEquals(2, lab.getHosts().size());
        assertEquals(List.of("link-2", "link-3"), lab.getLinks().stream().map(Link::getId).toList());
        assertEquals(1, lab.getWorkloads().size());
    }

    @Test
    void deletingASwitchTakesAllItsLinks() throws Exception {
        thereAndBack(commands.delete(List.of(crossbar)));
        doIt(commands.delete(List.of(crossbar)));
        assertEquals(0, lab.getLinks().size());
        assertEquals(3, lab.getHosts().size());
    }

    @Test
    void deletingSeveralThingsThatOverlap() throws Exception {
        thereAndBack(commands.delete(List.of(right, right.getNics().getFirst(), lab.getLinks().getFirst(), left.getSettings().getFirst(),
                left)));
        thereAndBack(commands.delete(List.of(lab.getLinks().get(2), lab.getLinks().get(0))));
    }

    @Test
    void theLabItselfCannotBeDeleted() {
        assertFalse(commands.delete(List.of(lab)).canExecute());
        assertFalse(commands.delete(List.of()).canExecute());
    }

    @Test
    void moveRenameAndSet() throws Exception {
        thereAndBack(commands.move(left, 77, 88));
        thereAndBack(commands.rename(left, "sender"));
        thereAndBack(commands.set(left, Literals.HOST__CPU, "pentium-iii-450"));
        thereAndBack(commands.set(lab.getWorkloads().getFirst(), Literals.WORKLOAD__TARGET, lab.getHosts().get(1)));
    }

    @Test
    void settingsAreAddedChangedAndCleared() throws Exception {
        thereAndBack(commands.putSetting(right, "mtu", "4KB"));
        thereAndBack(commands.putSetting(left, "mtu", "4KB"));
        doIt(commands.putSetting(left, "mtu", "4KB"));
        assertEquals(1, left.getSettings().size());
        thereAndBack(commands.clearSetting(left, "mtu"));
        assertFalse(commands.clearSetting(right, "mtu").canExecute());
    }

    @Test
    void everyCommandHasALabel() {
        assertEquals("Add Host", commands.addHost(lab, 0, 0).getLabel());
        assertEquals("Set mtu", commands.putSetting(left, "mtu", "1KB").getLabel());
        assertEquals("Clear mtu", commands.clearSetting(left, "mtu").getLabel());
        assertEquals("Delete", commands.delete(List.of(left)).getLabel());
    }

    private void thereAndBack(Command command) throws Exception {
        String before = file();
        assertTrue(command.canExecute());
        domain.getCommandStack().execute(command);
        String after = file();
        assertNotEquals(before, after);
        domain.getCommandStack().undo();
        assertEquals(before, file());
        domain.getCommandStack().redo();
        assertEquals(after, file());
        domain.getCommandStack().undo();
        assertEquals(before, file());
    }

    private String file() throws Exception {
        return new String(LabFiles.write(lab), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private <T> T doIt(Command command) {
        assertTrue(command.canExecute());
        domain.getCommandStack().execute(command);
        return (T) command.getResult().stream().findFirst().orElse(null);
    }
}
