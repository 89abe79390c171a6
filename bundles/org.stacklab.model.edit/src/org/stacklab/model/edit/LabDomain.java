package org.stacklab.model.edit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.provider.LabItemProviderAdapterFactory;

/** Makes labs editable. */
public final class LabDomain {
    private LabDomain() {
    }

    /**
     * Puts a lab into an editing domain of its own, with one command stack for everybody who edits it.
     *
     * @param lab a lab that no domain has
     * @return the domain; the lab is the only content of the only resource in its resource set
     */
    public static AdapterFactoryEditingDomain open(Lab lab) {
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new LabItemProviderAdapterFactory(), new LabCommandStack());
        Resource resource = new ResourceImpl(URI.createURI("lab"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(lab);
        return domain;
    }
}
