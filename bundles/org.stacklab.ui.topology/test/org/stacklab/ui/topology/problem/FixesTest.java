package org.stacklab.ui.topology.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.stacklab.compile.LabCompiler;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.LabFiles;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.edit.LabDomain;
import org.stacklab.model.edit.Template;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage.Literals;

/** Each mistake is made, mended by the first fix that is offered, and the mending is undone. */
class FixesTest {
    private final Lab lab = Template.TWO_HOSTS.create("test", DefaultParts.E1);
    private final EditingDomain domain = LabDomain.open(lab);
    private final LabCommands commands = new LabCommands(domain, DefaultParts.E1);
    private final Catalogue catalogue = Catalogue.standard();
    private final Host sender = lab.getHosts().getFirst();
    private final Host receiver = lab.getHosts().getLast();

    private List<Fix> fixes(EObject element) {
        return Fixes.of(element, lab, catalogue, commands);
    }

    private void mend(EObject element) throws Exception {
        assertFalse(LabCompiler.validate(lab, catalogue).isEmpty());
        byte[] wrong = LabFiles.write(lab);
        domain.getCommandStack().execute(fixes(element).getFirst().command());
        assertEquals(List.of(), LabCompiler.validate(lab, catalogue));
        domain.getCommandStack().undo();
        assertArrayEquals(wrong, LabFiles.write(lab));
    }

    @Test
    void nothingIsOfferedForWhatIsRight() {
        assertTrue(fixes(sender).isEmpty());
    }

    @Test
    void aSecondElementOfTheSameNameIsRenamed() throws Exception {
        receiver.setName("sender");
        mend(receiver);
        assertEquals(1, fixes(receiver).size());
    }

    @Test
    void aValueOutOfBoundsBecomesTheNearest() throws Exception {
        domain.getCommandStack().execute(commands.putSetting(sender, "socketBuffer", "1B"));
        Fix first = fixes(sender).getFirst();
        domain.getCommandStack().execute(first.command());
        assertFalse(LabCompiler.validate(lab, catalogue).stream().anyMatch(each -> each.element() == sender.getSettings().getFirst()));
    }

    @Test
    void whatIsNoValueIsTakenBack() throws Exception {
        domain.getCommandStack().execute(commands.putSetting(sender, "checksum", "perhaps"));
        mend(sender);
    }

    @Test
    void anUnknownPartIsReplaced() throws Exception {
        sender.setCpu("abacus");
        mend(sender);
    }

    @Test
    void aCardWithoutACableIsConnected() throws Exception {
        domain.getCommandStack().execute(commands.delete(lab.getLinks()));
        mend(sender.getNics().getFirst());
    }

    @Test
    void aLooseCableIsDeletedIfNothingElseHelps() {
        domain.getCommandStack().execute(commands.set(lab.getLinks().getFirst(), Literals.LINK__B, null));
        assertEquals(1, fixes(lab.getLinks().getFirst()).size());
    }
}
