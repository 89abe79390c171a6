package org.stacklab.model.edit;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.stacklab.model.lab.Lab;

/** Puts everything another lab has in the place of what a lab has. */
final class Replacement {
    private Replacement() {
    }

    static Command command(EditingDomain domain, Lab lab, Lab other) {
        Lab fresh = EcoreUtil.copy(other);
        CompoundCommand all = new CompoundCommand(Labels.of("replace"));
        for (EAttribute attribute : lab.eClass().getEAllAttributes()) {
            all.append(new SetCommand(domain, lab, attribute, fresh.eGet(attribute)));
        }
        for (EReference feature : lab.eClass().getEAllContainments()) {
            List<EObject> before = List.copyOf(contents(lab, feature));
            List<EObject> after = List.copyOf(contents(fresh, feature));
            EcoreUtil.removeAll(after);
            if (!before.isEmpty()) {
                all.append(new RemoveCommand(domain, lab, feature, before));
            }
            if (!after.isEmpty()) {
                all.append(new AddCommand(domain, lab, feature, after));
            }
        }
        return new CommandWrapper(all.getLabel(), all.getDescription(), all);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> contents(Lab lab, EReference feature) {
        return (List<EObject>) lab.eGet(feature);
    }
}
