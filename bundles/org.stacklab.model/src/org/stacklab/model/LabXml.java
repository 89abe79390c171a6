package org.stacklab.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.LabPackage;
import org.xml.sax.InputSource;

/** Between labs and XMI in memory. */
final class LabXml {
    private static final Map<String, Object> READING = Map.of(XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
    private static final Map<String, Object> WRITING = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 120,
            Resource.OPTION_LINE_DELIMITER, "\n", XMLResource.OPTION_PROCESS_DANGLING_HREF,
            XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);

    private LabXml() {
    }

    /**
     * Reads what {@link LabScan} has found to be a lab.
     *
     * @param text the content of a lab file
     * @param name what to call it in messages
     * @return the lab, contained in no resource
     * @throws LabFileException if EMF cannot read it all the same
     */
    static Lab read(String text, String name) throws LabFileException {
        XMLResource resource = resource();
        try {
            resource.load(new InputSource(new StringReader(text)), READING);
        } catch (IOException e) {
            throw new LabFileException(name + " cannot be read as a lab (" + e.getMessage() + "): restore it from a copy.");
        }
        Lab lab = (Lab) resource.getContents().getFirst();
        resource.getContents().clear();
        return lab;
    }

    /**
     * Writes a copy, so that a lab that is being edited stays where it is contained.
     *
     * @param lab a lab
     * @return XMI in UTF-8
     * @throws LabFileException if the lab refers to something outside of it or has characters that XML cannot hold
     */
    static byte[] write(Lab lab) throws LabFileException {
        Resource resource = resource();
        resource.getContents().add(EcoreUtil.copy(lab));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, WRITING);
        } catch (IOException e) {
            throw unwritable(lab, "one of its links or workloads ends outside of it: connect it again or delete it.");
        } catch (RuntimeException e) {
            throw unwritable(lab, "one of its texts has a character that XML cannot hold (" + e.getMessage() + "): write that text again.");
        }
        return out.toByteArray();
    }

    private static LabFileException unwritable(Lab lab, String reason) {
        return new LabFileException("lab " + lab.getName() + " cannot be written because " + reason);
    }

    /** A resource in a set that knows the metamodel and cannot open anything. */
    private static XMLResource resource() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(LabPackage.eNS_URI, LabPackage.eINSTANCE);
        set.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("lab"));
        // Without it EMF looks through the whole lab for each reference.
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        set.getResources().add(resource);
        return resource;
    }
}
