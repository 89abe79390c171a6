package org.stacklab.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabFactory;
import org.stacklab.model.lab.SwitchPort;

/** How elements of a lab are identified, named and found. */
public final class Labs {
    private Labs() {
    }

    /**
     * A lab without machines.
     *
     * @param name its name
     * @return a lab in the present file format, contained in nothing
     */
    public static Lab create(String name) {
        Lab lab = LabFactory.eINSTANCE.createLab();
        lab.setId("lab");
        lab.setName(name);
        lab.setFormatVersion(LabFiles.FORMAT_VERSION);
        return lab;
    }

    /**
     * What kind of element it is, as users write it in {@code --set host.mtu=4KB}.
     *
     * @param element an element
     * @return {@code lab}, {@code host}, {@code nic}, {@code switch}, {@code port}, {@code link} or {@code workload}
     */
    public static String kind(Element element) {
        return element instanceof SwitchPort ? "port" : element.eClass().getName().toLowerCase(Locale.ROOT);
    }

    /**
     * An id that no element of the lab has: the kind and the smallest free number, so that files stay easy to compare.
     *
     * @param lab the lab
     * @param kind the kind of the new element
     * @return for example {@code host-2}
     */
    public static String freshId(Lab lab, String kind) {
        Set<String> taken = new HashSet<>();
        elements(lab).forEach(element -> taken.add(element.getId()));
        return firstFree(kind + "-", taken);
    }

    /**
     * A name that no element of a list has.
     *
     * @param siblings the elements the new one will stand beside
     * @param stem how the name begins
     * @return the stem and the smallest free number from 1 on, for example {@code host2}
     */
    public static String freshName(List<? extends Element> siblings, String stem) {
        Set<String> taken = new HashSet<>();
        siblings.forEach(sibling -> taken.add(sibling.getName()));
        return firstFree(stem, taken);
    }

    /**
     * A word that is not taken yet.
     *
     * @param stem how it begins
     * @param taken the words there are
     * @return the stem and the smallest free number from 1 on
     */
    public static String firstFree(String stem, Set<String> taken) {
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /**
     * Every element of a lab.
     *
     * @param lab the lab
     * @return the lab itself and what it contains, in file order
     */
    public static List<Element> elements(Lab lab) {
        List<Element> elements = new ArrayList<>();
        elements.add(lab);
        for (TreeIterator<EObject> all = lab.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /**
     * The elements that stand for themselves; their names must differ, because results and {@code --set} tell them apart by name.
     *
     * @param lab the lab
     * @return hosts, switches, links and workloads
     */
    public static List<Element> topLevel(Lab lab) {
        List<Element> elements = new ArrayList<>(lab.getHosts());
        elements.addAll(lab.getSwitches());
        elements.addAll(lab.getLinks());
        elements.addAll(lab.getWorkloads());
        return elements;
    }

    /**
     * The lab something belongs to.
     *
     * @param object an element, setting or note
     * @return the lab that contains it, if it is in one
     */
    public static Optional<Lab> labOf(EObject object) {
        EObject root = object;
        while (root != null && !(root instanceof Lab)) {
            root = root.eContainer();
        }
        return Optional.ofNullable((Lab) root);
    }

    /**
     * Where to find an element, for people.
     *
     * @param element an element
     * @return its name, behind the name of its host or switch if it is part of one, for example {@code sender.myri0}
     */
    public static String path(Element element) {
        String own = nameOf(element);
        return element.eContainer() instanceof Element owner && !(owner instanceof Lab) ? path(owner) + "." + own : own;
    }

    private static String nameOf(Element element) {
        boolean named = element.getName() != null && !element.getName().isBlank();
        return named ? element.getName() : String.valueOf(element.getId());
    }
}
