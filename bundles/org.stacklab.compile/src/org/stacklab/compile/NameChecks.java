package org.stacklab.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Lab;

/** Ids and names: results, charts and {@code --set} tell elements apart by them. */
final class NameChecks {
    private static final String ALLOWED = "[\\p{L}\\p{N}_-]([\\p{L}\\p{N} _-]*[\\p{L}\\p{N}_-])?";

    private final Diagnostics diagnostics;

    NameChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Lab lab) {
        List<Element> all = Labs.elements(lab);
        checkIds(all);
        all.forEach(this::checkName);
        checkUnique(Labs.topLevel(lab));
        lab.getHosts().forEach(host -> checkUnique(host.getNics()));
        lab.getSwitches().forEach(each -> checkUnique(each.getPorts()));
    }

    private void checkIds(List<Element> elements) {
        Map<String, Element> seen = new HashMap<>();
        for (Element element : elements) {
            Element other = seen.putIfAbsent(element.getId() == null ? "" : element.getId(), element);
            if (element.getId() == null || element.getId().isBlank()) {
                diagnostics.error(element, "id", Diagnostics.name(element) + " has no id: delete it and create it again.");
            } else if (other != null) {
                diagnostics.error(element, "id", Diagnostics.name(element) + " has the same id as " + Diagnostics.name(other)
                        + ": delete it and create it again.");
            }
        }
    }

    private void checkName(Element element) {
        if (element.getName() == null || element.getName().isBlank()) {
            diagnostics.error(element, "name", Diagnostics.name(element) + " has no name: give it one.");
        } else if (!(element instanceof Lab) && !element.getName().matches(ALLOWED)) {
            diagnostics.error(element, "name", "the name of " + Diagnostics.name(element)
                    + " has characters that results cannot show: use letters, digits, spaces, - and _.");
        }
    }

    private void checkUnique(List<? extends Element> siblings) {
        Map<String, Element> seen = new HashMap<>();
        for (Element element : siblings) {
            Element other = element.getName() == null ? null : seen.putIfAbsent(element.getName(), element);
            if (other != null) {
                diagnostics.error(element, "name", Diagnostics.name(element) + " has the same name as " + Diagnostics.name(other)
                        + ": rename one of them.");
            }
        }
    }
}
