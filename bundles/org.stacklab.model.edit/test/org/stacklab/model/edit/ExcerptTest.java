package org.stacklab.model.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;

/** Copying between labs. */
class ExcerptTest {
    private final Lab lab = Labs.create("from");
    private final EditingDomain domain = LabDomain.open(lab);
    private final LabCommands commands = new LabCommands(domain, DefaultParts.E1);
    private Host left;
    private Host right;
    private Link cable;

    @BeforeEach
    void build() {
        left = doIt(commands.addHost(lab, 100, 100));
        right = doIt(commands.addHost(lab, 400, 100));
        cable = doIt(commands.connect(left.getNics().getFirst(), right.getNics().getFirst()));
        doIt(commands.addBend(cable, 0, 250, 300));
        doIt(commands.addWorkload(left, right));
        doIt(commands.putSetting(left, "mtu", "4KB"));
    }

    @Test
    void machinesTakeTheLinesAmongThemAlong() throws Exception {
        Excerpt both = Excerpt.read(Excerpt.of(lab, List.of(left, right)).text());
        byte[] before = LabFiles.write(lab);
        Command paste = commands.paste(lab, both, 20, 40);
        domain.getCommandStack().execute(paste);
        assertEquals(4, lab.getHosts().size());
        Link copy = lab.getLinks().get(1);
        Host third = lab.getHosts().get(2);
        assertSame(third, copy.getA().eContainer());
        assertSame(third, lab.getWorkloads().get(1).getSource());
        assertEquals("4KB", third.getSettings().getFirst().getValue());
        assertEquals(120, third.getX());
        assertEquals(140, third.getY());
        assertEquals(340, copy.getBends().getFirst().getY());
        assertDifferent();
        domain.getCommandStack().undo();
        assertArrayEquals(before, LabFiles.write(lab));
    }

    private void assertDifferent() {
        Set<String> ids = new HashSet<>();
        Labs.elements(lab).forEach(element -> assertTrue(ids.add(element.getId()), element.getId()));
        Set<String> names = new HashSet<>();
        Labs.topLevel(lab).forEach(element -> assertTrue(names.add(element.getName()), element.getName()));
    }

    @Test
    void aLineWithOneEndOutsideStaysBehind() {
        Lab other = Labs.create("to");
        EditingDomain itsDomain = LabDomain.open(other);
        Excerpt excerpt = Excerpt.of(lab, List.of(right, cable));
        itsDomain.getCommandStack().execute(new LabCommands(itsDomain, DefaultParts.E1).paste(other, excerpt, 0, 0));
        assertEquals(List.of(right.getName()), Labs.topLevel(other).stream().map(Element::getName).toList());
    }

    @Test
    void whatCannotStandAloneIsNotCopied() {
        Excerpt nothing = Excerpt.of(lab, List.of(cable, left.getNics().getFirst()));
        assertTrue(nothing.isEmpty());
        assertFalse(commands.paste(lab, nothing, 0, 0).canExecute());
        assertFalse(Excerpt.of(lab, List.of(left)).isEmpty());
    }

    @Test
    void copiesDoNotCoverWhatIsThere() {
        Excerpt one = Excerpt.of(lab, List.of(left));
        assertEquals(20, one.freeShift(lab, 20));
        doIt(commands.paste(lab, one, 20, 20));
        assertEquals(40, one.freeShift(lab, 20));
        assertEquals("host3", lab.getHosts().getLast().getName());
    }

    @Test
    void textThatIsNoLabIsRefused() {
        assertThrows(LabFileException.class, () -> Excerpt.read("hello"));
    }

    @Test
    void aLabCanBeReplacedAndBroughtBack() throws Exception {
        byte[] before = LabFiles.write(lab);
        Lab other = Labs.create("other");
        EditingDomain itsDomain = LabDomain.open(other);
        itsDomain.getCommandStack().execute(new LabCommands(itsDomain, DefaultParts.E1).addHost(other, 7, 7));
        byte[] wanted = LabFiles.write(other);
        domain.getCommandStack().execute(commands.replace(lab, other));
        assertArrayEquals(wanted, LabFiles.write(lab));
        domain.getCommandStack().undo();
        assertArrayEquals(before, LabFiles.write(lab));
    }

    @Test
    void bendsComeAndGo() throws Exception {
        byte[] before = LabFiles.write(lab);
        domain.getCommandStack().execute(commands.setBends(cable, List.of()));
        assertTrue(cable.getBends().isEmpty());
        assertFalse(commands.setBends(cable, List.of()).canExecute());
        domain.getCommandStack().undo();
        assertArrayEquals(before, LabFiles.write(lab));
    }

    @SuppressWarnings("unchecked")
    private <T> T doIt(Command command) {
        assertTrue(command.canExecute());
        domain.getCommandStack().execute(command);
        return (T) command.getResult().stream().findFirst().orElse(null);
    }
}
