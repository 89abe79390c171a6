package org.stacklab.model.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage.Literals;
import org.stacklab.model.lab.Link;
import org.stacklab.model.lab.Positioned;
import org.stacklab.model.lab.Workload;

/**
 * Part of a lab, put aside for copying: machines and notes, with the cables and workloads among them. Its text form is a lab file, so it
 * travels between labs, windows and programs.
 */
public final class Excerpt {
    private static final List<EReference> FEATURES = List.of(Literals.LAB__HOSTS, Literals.LAB__SWITCHES, Literals.LAB__LINKS,
            Literals.LAB__WORKLOADS, Literals.LAB__NOTES);

    private final Lab content;

    private Excerpt(Lab content) {
        this.content = content;
    }

    /**
     * Puts elements aside.
     *
     * @param lab where they are
     * @param chosen what the user has selected; what cannot stand alone, as a port, is left out
     * @return copies in file order, with every cable and workload both of whose ends are among them
     */
    public static Excerpt of(Lab lab, Collection<?> chosen) {
        Set<?> wanted = new HashSet<>(chosen);
        List<EObject> originals = new ArrayList<>();
        for (EReference feature : FEATURES) {
            for (Object each : (List<?>) lab.eGet(feature)) {
                if (belongs((EObject) each, wanted)) {
                    originals.add((EObject) each);
                }
            }
        }
        Lab excerpt = Labs.create(lab.getName());
        add(EcoreUtil.copyAll(originals), excerpt);
        return new Excerpt(excerpt);
    }

    private static boolean belongs(EObject object, Collection<?> chosen) {
        return switch (object) {
            case Link link -> link.getA() != null && link.getB() != null && chosen.contains(link.getA().eContainer())
                    && chosen.contains(link.getB().eContainer());
            case Workload workload -> chosen.contains(workload.getSource()) && chosen.contains(workload.getTarget());
            default -> chosen.contains(object);
        };
    }

    @SuppressWarnings("unchecked")
    private static void add(Collection<EObject> objects, Lab lab) {
        for (EObject object : objects) {
            ((List<EObject>) lab.eGet(featureOf(object))).add(object);
        }
    }

    private static EReference featureOf(EObject object) {
        return FEATURES.stream().filter(feature -> feature.getEReferenceType() == object.eClass()).findFirst().orElseThrow();
    }

    /**
     * Reads an excerpt from text.
     *
     * @param text what {@link #text} gave, or any lab file
     * @return the excerpt
     * @throws LabFileException if the text is no lab, with a sentence for the user
     */
    public static Excerpt read(String text) throws LabFileException {
        return new Excerpt(LabFiles.read(text.getBytes(StandardCharsets.UTF_8), "the clipboard"));
    }

    /**
     * The excerpt for a clipboard.
     *
     * @return the content of a lab file
     * @throws LabFileException if one of its texts cannot be written
     */
    public String text() throws LabFileException {
        return new String(LabFiles.write(content), StandardCharsets.UTF_8);
    }

    /**
     * Whether there is nothing in it.
     *
     * @return true without machines and notes
     */
    public boolean isEmpty() {
        return content.eContents().stream().noneMatch(Positioned.class::isInstance);
    }

    /**
     * How far to move pasted copies so that they do not cover what is there.
     *
     * @param lab where they shall be pasted
     * @param stepPx the distance to try
     * @return the smallest multiple of the step at which no copy lies exactly on something
     */
    public int freeShift(Lab lab, int stepPx) {
        int shift = stepPx;
        while (covers(lab, shift)) {
            shift += stepPx;
        }
        return shift;
    }

    private boolean covers(Lab lab, int shift) {
        return positioned(content).anyMatch(copy -> positioned(lab)
                .anyMatch(other -> other.getX() == copy.getX() + shift && other.getY() == copy.getY() + shift));
    }

    private static Stream<Positioned> positioned(Lab lab) {
        return lab.eContents().stream().filter(Positioned.class::isInstance).map(Positioned.class::cast);
    }

    Command paste(EditingDomain domain, Lab lab, int dx, int dy) {
        Lab fresh = EcoreUtil.copy(content);
        fresh.eAllContents().forEachRemaining(each -> shift(each, dx, dy));
        identify(fresh, lab);
        CompoundCommand all = new CompoundCommand(Labels.of("paste"));
        for (EReference feature : FEATURES) {
            List<EObject> objects = List.copyOf(contents(fresh, feature));
            if (!objects.isEmpty()) {
                EcoreUtil.removeAll(objects);
                all.append(new AddCommand(domain, lab, feature, objects));
            }
        }
        return all.isEmpty() ? UnexecutableCommand.INSTANCE : all;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> contents(Lab lab, EReference feature) {
        return (List<EObject>) lab.eGet(feature);
    }

    private static void shift(EObject object, int dx, int dy) {
        if (object instanceof Positioned positioned) {
            positioned.setX(positioned.getX() + dx);
            positioned.setY(positioned.getY() + dy);
        }
    }

    /** Gives every element an id, and those that stand for themselves a name, that the lab does not have. */
    private static void identify(Lab fresh, Lab lab) {
        FreeWords ids = new FreeWords();
        Labs.elements(lab).forEach(element -> ids.take(element.getId()));
        Labs.elements(fresh).forEach(element -> element.setId(ids.takeNumbered(Labs.kind(element) + "-")));
        FreeWords names = new FreeWords();
        Labs.topLevel(lab).forEach(element -> names.take(element.getName()));
        for (Element element : Labs.topLevel(fresh)) {
            if (!names.take(element.getName())) {
                element.setName(names.takeNumbered(stem(element.getName())));
            }
        }
    }

    private static String stem(String name) {
        return name == null ? "element" : name.replaceAll("[0-9]+$", "");
    }
}
