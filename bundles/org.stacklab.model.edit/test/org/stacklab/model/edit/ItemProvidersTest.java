package org.stacklab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.junit.jupiter.api.Test;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;

/** The generated item providers find their texts and change labs through the domain's stack. */
class ItemProvidersTest {
    private final Lab lab = Labs.create("test");
    private final AdapterFactoryEditingDomain domain = LabDomain.open(lab);
    private final AdapterFactoryItemDelegator items = new AdapterFactoryItemDelegator(domain.getAdapterFactory());

    @Test
    void elementsHaveLabelsAndChildren() {
        domain.getCommandStack().execute(new LabCommands(domain, DefaultParts.E1).addHost(lab, 0, 0));
        Host host = lab.getHosts().getFirst();
        assertEquals("Host host1", items.getText(host));
        assertEquals(host.getNics(), items.getChildren(host).stream().toList());
    }

    @Test
    void propertiesAreSetWithUndo() {
        domain.getCommandStack().execute(new LabCommands(domain, DefaultParts.E1).addHost(lab, 0, 0));
        Host host = lab.getHosts().getFirst();
        items.getPropertyDescriptor(host, "name").setPropertyValue(host, "sender");
        assertEquals("sender", host.getName());
        domain.getCommandStack().undo();
        assertEquals("host1", host.getName());
    }
}
