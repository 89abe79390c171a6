package org.stacklab.compile;

import java.util.ArrayList;
import java.util.List;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Configurable;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Lab;

/**
 * What somebody sets for one run without touching the file, as {@code --set} does. Each has the form {@code element.key=value}. The
 * element is a kind ({@code host}, {@code nic}, {@code switch}, {@code link}, {@code workload}, {@code lab}) and then means all of that
 * kind, or a name ({@code sender}, {@code sender.myri0}), or an id; what is found first in this order counts. The key is a declared
 * property ({@code mtu}) or the place of a part ({@code cpu}). Later ones overrule earlier ones. Immutable.
 */
public final class Overrides {
    /** Nothing is set. */
    public static final Overrides NONE = new Overrides(List.of());

    private final List<Assignment> assignments;

    private Overrides(List<Assignment> assignments) {
        this.assignments = List.copyOf(assignments);
    }

    /**
     * Reads what a user writes. Whether there are such elements, keys and values is found out when a lab is compiled.
     *
     * @param texts for example {@code host.mtu=4KB}
     * @return the overrides in this order
     * @throws BadOverrideException if one of them has another form
     */
    public static Overrides parse(List<String> texts) throws BadOverrideException {
        List<Assignment> assignments = new ArrayList<>();
        for (String text : texts) {
            assignments.add(Assignment.parse(text));
        }
        return new Overrides(assignments);
    }

    /**
     * These overrides and one more.
     *
     * @param text for example {@code lab.contention=off}
     * @return overrides in which it comes last
     * @throws BadOverrideException if it has another form
     */
    public Overrides with(String text) throws BadOverrideException {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(Assignment.parse(text));
        return new Overrides(more);
    }

    List<Assignment> assignments() {
        return assignments;
    }

    /**
     * Tells what they set on which element of a lab, in their order. Those that speak of no element of it are passed over.
     *
     * @param lab the lab
     * @param receiver is told of each
     */
    public void forEach(Lab lab, Receiver receiver) {
        for (Assignment each : assignments) {
            for (Element target : each.targets(lab)) {
                if (target instanceof Configurable configurable) {
                    receiver.set(configurable, each.key(), each.value());
                }
            }
        }
    }

    /** Somebody who writes overrides into a lab. */
    public interface Receiver {
        /**
         * One property of one element, or the part in one of its places.
         *
         * @param element the element
         * @param key the property, or the place of the part
         * @param value the value as people write it, or the id of the part
         */
        void set(Configurable element, String key, String value);
    }

    /** One override. */
    record Assignment(String text, String element, String key, String value) {
        static Assignment parse(String text) throws BadOverrideException {
            int equals = text.indexOf('=');
            int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
            if (dot < 0 || text.substring(0, dot).isBlank() || text.substring(dot + 1, equals).isBlank()) {
                throw new BadOverrideException(
                        "'" + text + "' cannot be set: write element.property=value, for example host.mtu=4KB or "
                                + "sender.cpu=pentium-iii-450.");
            }
            return new Assignment(text, text.substring(0, dot).strip(), text.substring(dot + 1, equals).strip(),
                    text.substring(equals + 1).strip());
        }

        /** The elements of a lab it speaks of; empty if there are none. */
        List<Element> targets(Lab lab) {
            List<Element> all = Labs.elements(lab);
            List<Element> byKind = all.stream().filter(e -> Labs.kind(e).equals(element)).toList();
            List<Element> byName = all.stream().filter(e -> element.equals(e.getName()) || element.equals(Labs.path(e))).toList();
            List<Element> byId = all.stream().filter(e -> element.equals(e.getId())).toList();
            return !byKind.isEmpty() ? byKind : !byName.isEmpty() ? byName : byId;
        }
    }
}
