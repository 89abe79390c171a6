package org.stacklab.ui.timeflow;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the services of this bundle, one of each for the whole workbench. */
public final class TimeFlowServices extends AbstractServiceFactory {
    /** Made by the extension registry. */
    public TimeFlowServices() {
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
        Object shared = parent.getService(service);
        return shared != null ? shared : new RunDisplay();
    }
}
