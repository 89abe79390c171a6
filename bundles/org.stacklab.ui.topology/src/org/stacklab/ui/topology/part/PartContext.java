package org.stacklab.ui.topology.part;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.Font;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.ui.topology.figure.Busy;

/**
 * What the parts of one diagram share.
 *
 * @param domain whose command stack every change goes through
 * @param catalogue what there is to choose from
 * @param mistakes what is wrong with an element, in one line per mistake; empty when nothing is
 * @param busy how busy an element was in the run on display; null when it is not to be shown
 * @param bold the font of names
 */
public record PartContext(EditingDomain domain, Catalogue catalogue, Function<EObject, String> mistakes,
        Function<EObject, Busy> busy, Font bold) {
    /**
     * The commands that change the lab.
     *
     * @return commands of the domain
     */
    public LabCommands commands() {
        return new LabCommands(domain, DefaultParts.E1);
    }
}
