package org.stacklab.model;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stacklab.model.lab.LabPackage;

/**
 * Reads a lab file once, as a stream and in bounded memory, before EMF sees it: refuses what is not well-formed, has a DOCTYPE, is
 * foreign or from the future; {@link LabShape} refuses what the metamodel does not know. Therefore nothing nests deeper than the
 * metamodel does.
 */
final class LabScan {
    /** More than any lab has, few enough to fit in memory. */
    private static final int MAX_ELEMENTS = 200_000;
    private static final String XMI = "http://www.omg.org/XMI";

    private final XMLStreamReader xml;
    private final LabShape shape = new LabShape();
    private int elements;

    private LabScan(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        xml = factory.createXMLStreamReader(new StringReader(text));
    }

    /**
     * Makes sure that a text is a lab of this format.
     *
     * @param text the content of a file
     * @param name what to call it in messages
     * @throws LabFileException if it is not, with the line and the mend
     */
    static void check(String text, String name) throws LabFileException {
        if (text.isBlank()) {
            throw new LabFileException(name + " is empty: restore it from a copy or delete it.");
        }
        try {
            new LabScan(text).run();
        } catch (Flaw e) {
            throw new LabFileException(name + ", line " + e.line + ": " + e.getMessage() + ".");
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw new LabFileException(name + ", line " + line
                    + ": from here on it is no XML, so it is damaged, cut off or no lab; restore it from a copy.");
        }
    }

    private void run() throws XMLStreamException, Flaw {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw flaw("it has a DOCTYPE, which no lab needs; remove it and every entity");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> shape.end();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw flaw("it has an entity, which no lab needs; write what it stands for");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                default -> { }
            }
        }
        shape.finish();
    }

    private void start() throws Flaw {
        if (++elements > MAX_ELEMENTS) {
            throw flaw("it has more than " + MAX_ELEMENTS + " elements, which no lab has; make it smaller");
        }
        if (shape.isEmpty()) {
            root();
        } else if (xml.getNamespaceURI() != null) {
            throw flaw("<" + xml.getName().getLocalPart() + "> is of a foreign kind; remove it");
        } else {
            shape.start(xml.getLocalName(), line());
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(i);
        }
        shape.attributesDone();
    }

    private void root() throws Flaw {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        boolean ours = namespace.equals(LabPackage.eNS_URI);
        if (!ours && namespace.startsWith(LabPackage.eNS_URI + "/")) {
            throw flaw("it was written by a newer Stacklab; update Stacklab");
        }
        if (!ours || !xml.getLocalName().equals("Lab")) {
            throw flaw("it is no lab, for it begins with <" + xml.getLocalName() + ">; give a lab file");
        }
        version(xml.getAttributeValue("", "formatVersion"));
        shape.root(line());
    }

    private void version(String text) throws Flaw {
        if (text == null || !text.matches("[1-9][0-9]{0,8}")) {
            throw flaw("the lab has no valid formatVersion; write formatVersion=\"" + LabFiles.FORMAT_VERSION + "\"");
        }
        if (Integer.parseInt(text) > LabFiles.FORMAT_VERSION) {
            throw flaw("it was written by a newer Stacklab (format " + text + ", this one reads up to " + LabFiles.FORMAT_VERSION
                    + "); update Stacklab");
        }
    }

    private void attribute(int i) throws Flaw {
        String namespace = xml.getAttributeNamespace(i);
        if (namespace == null || namespace.isEmpty()) {
            shape.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        } else if (!namespace.equals(XMI) || !xml.getAttributeLocalName(i).equals("version")) {
            throw flaw("attribute '" + xml.getAttributeLocalName(i) + "' is of a foreign kind; remove it");
        }
    }

    private void text() throws Flaw {
        if (!xml.isWhiteSpace()) {
            throw flaw("there is text between the elements; remove it");
        }
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private Flaw flaw(String sentence) {
        return new Flaw(line(), sentence);
    }

    /** What is wrong with a line, and the mend. */
    static final class Flaw extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Flaw(int line, String sentence) {
            super(sentence);
            this.line = line;
        }
    }
}
