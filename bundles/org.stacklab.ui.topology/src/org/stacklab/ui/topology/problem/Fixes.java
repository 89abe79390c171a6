package org.stacklab.ui.topology.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.stacklab.compile.Diagnostic;
import org.stacklab.compile.LabCompiler;
import org.stacklab.compile.Nearest;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Slot;
import org.stacklab.machine.part.Unit;
import org.stacklab.model.Labs;
import org.stacklab.model.Wiring;
import org.stacklab.model.edit.LabCommands;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Workload;
import org.stacklab.ui.catalogue.Wording;

/** Finds ways to mend the usual mistakes: names, values, parts, cards without a cable, lines without an end. */
public final class Fixes {
    private static final int MAX_OFFERED = 3;

    private final Lab lab;
    private final Catalogue catalogue;
    private final LabCommands commands;
    private final List<Fix> found = new ArrayList<>();

    private Fixes(Lab lab, Catalogue catalogue, LabCommands commands) {
        this.lab = lab;
        this.catalogue = catalogue;
        this.commands = commands;
    }

    /**
     * The ways to mend what is wrong with an element.
     *
     * @param element an element of the lab
     * @param lab the lab as it is now
     * @param catalogue parts and parameters
     * @param commands the commands of the lab's domain
     * @return the most likely first; empty when nothing is wrong or nothing simple helps
     */
    public static List<Fix> of(EObject element, Lab lab, Catalogue catalogue, LabCommands commands) {
        Fixes fixes = new Fixes(lab, catalogue, commands);
        LabCompiler.validate(lab, catalogue).stream().filter(each -> owner(each) == element).forEach(fixes::find);
        return fixes.found;
    }

    private static EObject owner(Diagnostic diagnostic) {
        return diagnostic.element() instanceof Setting setting ? setting.eContainer() : diagnostic.element();
    }

    private void find(Diagnostic diagnostic) {
        EObject owner = owner(diagnostic);
        if (diagnostic.key().equals("name")) {
            rename((Element) owner);
        } else if (diagnostic.element() instanceof Setting setting) {
            correct(setting, (Configurable) owner);
        } else if (owner instanceof Configurable element && slot(element, diagnostic.key()) != null) {
            choosePart(element, slot(element, diagnostic.key()));
        } else {
            rewire(owner, diagnostic);
        }
    }

    private void offer(String label, Command command) {
        if (command.canExecute() && found.stream().noneMatch(fix -> fix.label().equals(label))) {
            found.add(new Fix(label, command));
        }
    }

    private void rename(Element element) {
        List<? extends EObject> siblings = element.eContainer() instanceof Lab ? Labs.topLevel(lab) : element.eContainer().eContents();
        Set<String> taken = new HashSet<>();
        siblings.stream().filter(Element.class::isInstance).map(each -> ((Element) each).getName()).forEach(taken::add);
        String allowed = element.getName() == null ? "" : element.getName().replaceAll("[^\\p{Alnum} _-]", " ").strip();
        String stem = allowed.isEmpty() ? Labs.kind(element) : allowed;
        String name = taken.contains(stem) ? Labs.firstFree(stem.replaceAll("[0-9]+$", ""), taken) : stem;
        offer(NLS.bind(Messages.rename, name), commands.rename(element, name));
    }

    /** The nearest value that is one, or none at all. */
    private void correct(Setting setting, Configurable element) {
        catalogue.parametersOf(Labs.kind((Element) element)).stream().filter(each -> each.key().equals(setting.getKey()))
                .flatMap(parameter -> nearest(parameter, Objects.requireNonNullElse(setting.getValue(), "")).stream())
                .forEach(value -> offer(NLS.bind(Messages.setTo, setting.getKey(), value),
                        commands.putSetting(element, setting.getKey(), value)));
        offer(NLS.bind(Messages.takeBack, setting.getKey()), commands.delete(List.of(setting)));
    }

    private static List<String> nearest(Parameter parameter, String text) {
        return parameter.unit() == Unit.CHOICE ? Nearest.to(text, parameter.choices()) : parameter.nearest(text).stream().toList();
    }

    private static Slot slot(Element element, String attribute) {
        return Stream.of(Slot.values()).filter(slot -> slot.element().equals(Labs.kind(element)) && attribute.equals(slot.attribute()))
                .findFirst().orElse(null);
    }

    private void choosePart(Element element, Slot slot) {
        EStructuralFeature attribute = element.eClass().getEStructuralFeature(slot.attribute());
        catalogue.parts(slot).stream().limit(MAX_OFFERED).forEach(part -> offer(
                NLS.bind(Messages.choosePart, Wording.current().label(part)), commands.set(element, attribute, part.id())));
    }

    private void rewire(EObject owner, Diagnostic diagnostic) {
        switch (owner) {
            case Nic nic -> {
                Wiring.ports(lab).stream().filter(port -> port.eContainer() != nic.eContainer() && Wiring.linksAt(port).isEmpty())
                        .limit(MAX_OFFERED)
                        .forEach(port -> offer(NLS.bind(Messages.connect, Labs.path(port)), commands.connect(nic, port)));
                delete(nic);
            }
            case Host host when diagnostic.key().equals("nics") -> offer(Messages.addCard, commands.addNic(host));
            case Link link -> delete(link);
            case Workload workload when diagnostic.isError() -> {
                takeBack(workload, diagnostic.key());
                delete(workload);
            }
            case Configurable element -> takeBack(element, diagnostic.key());
            default -> { }
        }
    }

    private void delete(Element element) {
        offer(NLS.bind(Messages.delete, Labs.path(element)), commands.delete(List.of(element)));
    }

    private void takeBack(Configurable element, String key) {
        offer(NLS.bind(Messages.takeBack, key), commands.clearSetting(element, key));
    }
}
