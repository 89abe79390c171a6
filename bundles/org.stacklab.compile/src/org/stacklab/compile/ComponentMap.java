package org.stacklab.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;

/**
 * From the words of a run back to the lab. A component of the engine has the id of its model element; spans and resources speak of
 * hosts, switches and links by name. Valid as long as the lab is not edited.
 */
public final class ComponentMap {
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> byName = new HashMap<>();
    private final Paths paths;

    /**
     * Notes who is who.
     *
     * @param lab a lab that has been compiled without errors
     */
    public ComponentMap(Lab lab) {
        paths = new Paths(lab);
        Labs.elements(lab).forEach(element -> byId.put(element.getId(), element));
        lab.getHosts().forEach(host -> byName.put(host.getName(), host));
        lab.getSwitches().forEach(each -> byName.put(each.getName(), each));
        lab.getLinks().forEach(link -> byName.put(link.getName(), link));
    }

    /**
     * The element of a component.
     *
     * @param id id of a component, which is the id of its element
     * @return the element, if the lab has it
     */
    public Optional<Element> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The element a span belongs to.
     *
     * @param host name of the host, switch or link in the span's label
     * @param resource name of the resource in the span's label, for example {@code cpu} or {@code nic-cpu}
     * @return the card for what happens on the card, otherwise the host, switch or link
     */
    public Optional<Element> ofSpan(String host, String resource) {
        Element element = byName.get(host);
        boolean onCard = resource.startsWith("nic-") || resource.equals("host-dma");
        if (onCard && element instanceof Host owner) {
            return paths.cardOf(owner).map(Element.class::cast);
        }
        return Optional.ofNullable(element);
    }

    /**
     * The element a resource belongs to.
     *
     * @param resource full name of a resource, for example {@code sender/cpu}
     * @return the element, as {@link #ofSpan} finds it
     */
    public Optional<Element> ofResource(String resource) {
        int slash = resource.indexOf('/');
        return slash < 0 ? Optional.ofNullable(byName.get(resource)) : ofSpan(resource.substring(0, slash), resource.substring(slash + 1));
    }
}
