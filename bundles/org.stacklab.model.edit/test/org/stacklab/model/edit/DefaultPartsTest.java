package org.stacklab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;

class DefaultPartsTest {
    /** That lab is known to compile, so the default parts are in the catalogue. */
    @Test
    void theDefaultsAreThePartsOfTheSampleLabOfTestbedE1() throws Exception {
        Lab lab = LabFiles.load(Path.of("../../sample-labs/e-udp-fig2-traditional"));
        Host host = lab.getHosts().getFirst();
        assertEquals(DefaultParts.E1, new DefaultParts(host.getCpu(), host.getChipset(), host.getKernel(), host.getNics().getFirst()
                .getPart(), DefaultParts.E1.switchPart(), lab.getLinks().getFirst().getPart(), lab.getWorkloads().getFirst().getPart()));
    }
}
