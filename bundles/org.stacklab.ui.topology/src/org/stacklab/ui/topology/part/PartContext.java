package org.stacklab.ui.topology.part;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.Font;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.edit.DefaultParts;
import org.stacklab.model.edit.LabCommands;

/**
 * What the parts of one diagram share.
 *
 * @param domain whose command stack every change goes through
 * @param catalogue what there is to choose from
 * @param mistakes what is wrong with an element, in one line per mistake; empty when nothing is
 * @param bold the font of names
 */
public record PartContext(EditingDomain domain, Catalogue catalogue, Function<EObject, String> mistakes, Font bold) {
    /**
     * The commands that change the lab.
     *
     * @return commands of the domain
     */
    public LabCommands commands() {
        return new LabCommands(domain, DefaultParts.E1);
    }
}
