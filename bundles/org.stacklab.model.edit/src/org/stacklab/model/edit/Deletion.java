package org.stacklab.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.stacklab.model.Wiring;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Port;

/** What goes when something is deleted: the thing, the links that end in it and the workloads that need it. */
final class Deletion {
    private record Place(EObject owner, EStructuralFeature feature) {
    }

    private final Set<EObject> doomed = new LinkedHashSet<>();

    Deletion(Collection<? extends EObject> chosen) {
        chosen.stream().filter(each -> !(each instanceof Lab)).forEach(this::add);
    }

    private void add(EObject object) {
        doomed.add(object);
        addDependents(object);
        object.eAllContents().forEachRemaining(this::addDependents);
    }

    private void addDependents(EObject object) {
        if (object instanceof Port port) {
            doomed.addAll(Wiring.linksAt(port));
        }
        if (object instanceof Host host) {
            doomed.addAll(Wiring.workloadsOf(host));
        }
    }

    Command command(EditingDomain domain) {
        Map<Place, List<EObject>> byPlace = new LinkedHashMap<>();
        for (EObject object : EcoreUtil.filterDescendants(doomed)) {
            Place place = new Place(object.eContainer(), object.eContainingFeature());
            byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(object);
        }
        CompoundCommand all = new CompoundCommand(Labels.of("delete"));
        byPlace.forEach((place, objects) -> all.append(new RemoveCommand(domain, place.owner, place.feature, objects)));
        return all.isEmpty() ? UnexecutableCommand.INSTANCE : all;
    }
}
