package org.stacklab.app;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.stacklab.ui.UiUpdater;
import org.stacklab.ui.run.RunDisplay;

/** Makes the services of this bundle, one of each for the whole workbench. */
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
        return service == LiveLab.class ? new LiveLab(locator.getService(RunService.class))
                : new RunService(locator.getService(UiUpdater.class), locator.getService(RunDisplay.class));
    }
}
