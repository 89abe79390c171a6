package org.stacklab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stacklab.model.LabFiles;
import org.stacklab.model.Wiring;
import org.stacklab.model.lab.Lab;

class TemplateTest {
    @Test
    void everyTemplateIsALabOfItsOwn() throws Exception {
        for (Template template : Template.values()) {
            Lab lab = template.create("mine", DefaultParts.E1);
            assertNull(lab.eResource());
            assertEquals("mine", LabFiles.read(LabFiles.write(lab), template.name()).getName());
            Wiring.ports(lab).forEach(port -> assertEquals(1, Wiring.linksAt(port).size(), port.getName()));
        }
    }

    @Test
    void theStarHasThreeWaysIntoOneReceiver() {
        Lab star = Template.STAR.create("star", DefaultParts.E1);
        assertEquals(4, star.getSwitches().getFirst().getPorts().size());
        assertEquals(3, star.getWorkloads().size());
        assertTrue(star.getWorkloads().stream().allMatch(workload -> workload.getTarget().getName().equals("receiver")));
        assertTrue(Template.EMPTY.create("empty", DefaultParts.E1).eContents().isEmpty());
    }
}
