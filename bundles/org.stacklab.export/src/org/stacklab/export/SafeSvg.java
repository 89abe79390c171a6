package org.stacklab.export;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells drawings as this house makes them from SVG that runs programs or asks for something outside. */
final class SafeSvg {
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "defs", "pattern", "g", "rect", "line", "path", "circle",
            "polyline", "polygon", "text", "tspan", "clipPath");

    private SafeSvg() {
    }

    /** Refuses a file that is called a drawing and is more, or none. */
    static void check(String name, byte[] content) throws BadPackageException {
        if (!name.endsWith(".svg")) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (in.hasNext()) {
                int event = in.next();
                boolean safe = switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> ELEMENTS.contains(in.getLocalName()) && areSafeAttributes(in);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> false;
                    default -> true;
                };
                if (!safe) {
                    throw new BadPackageException(name + " is more than a drawing");
                }
            }
        } catch (XMLStreamException e) {
            throw new BadPackageException(name + " is no drawing");
        }
    }

    private static boolean areSafeAttributes(XMLStreamReader in) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String attribute = in.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = in.getAttributeValue(i);
            boolean refersOutside = value.contains("url(") && !value.startsWith("url(#");
            if (attribute.startsWith("on") || attribute.equals("href") || attribute.equals("style") || refersOutside) {
                return false;
            }
        }
        return true;
    }
}
