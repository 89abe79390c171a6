package org.stacklab.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stacklab.model.LabScan.Flaw;
import org.stacklab.model.lab.LabPackage;

/** Follows the elements of a lab file and compares them with the metamodel: names, numbers, ids and references. */
final class LabShape {
    /** A reference that can be checked when all ids are known. */
    private record Pending(EReference reference, String id, int line) {
    }

    private final Deque<EClass> open = new ArrayDeque<>();
    private final Map<String, EClass> ids = new HashMap<>();
    private final List<Pending> references = new ArrayList<>();
    private int line;
    private boolean identified;

    boolean isEmpty() {
        return open.isEmpty();
    }

    void root(int atLine) {
        begin(LabPackage.Literals.LAB, atLine);
    }

    /** An element begins inside of another one. */
    void start(String name, int atLine) throws Flaw {
        EStructuralFeature feature = open.peek().getEStructuralFeature(name);
        if (!(feature instanceof EReference containment) || !containment.isContainment()) {
            throw new Flaw(atLine, nameOf(open.peek()) + " contains no <" + abbreviate(name) + ">; remove it or correct its name");
        }
        begin(containment.getEReferenceType(), atLine);
    }

    private void begin(EClass type, int atLine) {
        open.push(type);
        line = atLine;
        identified = type.getEIDAttribute() == null;
    }

    /** An attribute of the element that has just begun. */
    void attribute(String name, String value) throws Flaw {
        switch (open.peek().getEStructuralFeature(name)) {
            case EAttribute attribute when attribute.isID() -> identify(value);
            case EAttribute attribute -> checkNumber(attribute, value);
            case EReference reference when !reference.isContainment() -> references.add(new Pending(reference, value, line));
            case null, default ->
                throw new Flaw(line, nameOf(open.peek()) + " has no attribute '" + abbreviate(name) + "'; remove it or correct its name");
        }
    }

    private void identify(String id) throws Flaw {
        if (!id.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")) {
            throw new Flaw(line, "'" + abbreviate(id) + "' is no id; use letters, digits, - and _");
        }
        if (ids.put(id, open.peek()) != null) {
            throw new Flaw(line, "the id '" + id + "' is there twice; give one of the two another");
        }
        identified = true;
    }

    private void checkNumber(EAttribute attribute, String value) throws Flaw {
        if (attribute.getEAttributeType().getInstanceClass() == int.class && !value.matches("-?[0-9]{1,9}")) {
            throw new Flaw(line, attribute.getName() + " is '" + abbreviate(value) + "'; write a whole number");
        }
    }

    /** All attributes of the element that has just begun have been seen. */
    void attributesDone() throws Flaw {
        if (!identified) {
            throw new Flaw(line, nameOf(open.peek()) + " needs an id; add id=\"...\" with a word no other element has");
        }
    }

    void end() {
        open.pop();
    }

    /** The file is at its end. */
    void finish() throws Flaw {
        for (Pending each : references) {
            EClass found = ids.get(each.id);
            String of = nameOf(each.reference.getEContainingClass()) + " refers by '" + each.reference.getName() + "' to '"
                    + abbreviate(each.id) + "', which is ";
            if (found == null) {
                throw new Flaw(each.line, of + "not in this file; correct it");
            }
            if (!each.reference.getEReferenceType().isSuperTypeOf(found)) {
                throw new Flaw(each.line, of + nameOf(found) + "; name " + nameOf(each.reference.getEReferenceType()));
            }
        }
    }

    private static String nameOf(EClass type) {
        return "a " + type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String abbreviate(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", " ");
        return shown.length() <= 60 ? shown : shown.substring(0, 57) + "...";
    }
}
