package org.stacklab.ui;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.stacklab.ui.run.RunDisplay;

/** Makes the services of this bundle, one of each for the whole workbench. */
public final class UiServices extends AbstractServiceFactory {
    /** Made by the extension registry. */
    public UiServices() {
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
        Object shared = parent.getService(service);
        if (shared != null) {
            return shared;
        }
        return service == RunDisplay.class ? new RunDisplay() : new UiUpdater(PlatformUI.getWorkbench().getDisplay());
    }
}
