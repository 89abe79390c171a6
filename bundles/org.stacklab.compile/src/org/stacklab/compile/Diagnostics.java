package org.stacklab.compile;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.stacklab.compile.Diagnostic.Severity;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Element;

/** Collects what is wrong with a lab. */
final class Diagnostics {
    private static final int MAX_NAME = 60;

    private final List<Diagnostic> found = new ArrayList<>();

    void error(Element element, String key, String message) {
        add(Severity.ERROR, element, element, key, message);
    }

    void warning(Element element, String key, String message) {
        add(Severity.WARNING, element, element, key, message);
    }

    void extrapolation(Element element, String key, String message) {
        add(Severity.EXTRAPOLATION, element, element, key, message);
    }

    /** About a part of an element that has no name of its own, such as a setting. */
    void error(EObject detail, Element element, String key, String message) {
        add(Severity.ERROR, detail, element, key, message);
    }

    private void add(Severity severity, EObject detail, Element element, String key, String message) {
        found.add(new Diagnostic(severity, detail, Labs.path(element), key, message.replaceAll("\\p{Cntrl}", " ")));
    }

    List<Diagnostic> list() {
        return found;
    }

    /** Why results are an extrapolation, in sentences. */
    List<String> extrapolations() {
        return found.stream().filter(each -> each.severity() == Severity.EXTRAPOLATION).map(Diagnostic::message).toList();
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** How sentences name an element, for example {@code nic sender.myri0}; names that fill a page are cut. */
    static String name(Element element) {
        String path = Labs.path(element);
        return Labs.kind(element) + " " + (path.length() <= MAX_NAME ? path : path.substring(0, MAX_NAME) + "...");
    }
}
