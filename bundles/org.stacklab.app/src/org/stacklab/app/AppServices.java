package org.stacklab.app;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.stacklab.app.run.RunService;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunDisplay;

/** Makes the service that runs labs, one for the whole workbench. */
public final class AppServices extends AbstractServiceFactory {
    /** Made by the extension registry. */
    public AppServices() {
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
        Object shared = parent.getService(service);
        if (shared != null) {
            return shared;
        }
        return new RunService(locator.getService(UiUpdater.class), locator.getService(RunDisplay.class));
    }
}
