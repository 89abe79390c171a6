package org.stacklab.app;

import java.util.Map;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;

/** Tells commands whether a run is going on, so that Run and Stop are enabled in turn. */
public final class RunningSource extends AbstractSourceProvider {
    private static final String VARIABLE = "org.stacklab.app.running";

    private final Runnable listener = () -> fireSourceChanged(ISources.WORKBENCH, VARIABLE, isRunning());
    private IServiceLocator locator;
    private RunService runs;

    /** Made by the extension registry. */
    public RunningSource() {
    }

    @Override
    public void initialize(IServiceLocator newLocator) {
        locator = newLocator;
    }

    private RunService runs() {
        if (runs == null) {
            runs = locator.getService(RunService.class);
            runs.addListener(listener);
        }
        return runs;
    }

    private boolean isRunning() {
        return runs().isRunning();
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(VARIABLE, isRunning());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {VARIABLE};
    }

    @Override
    public void dispose() {
        if (runs != null) {
            runs.removeListener(listener);
        }
    }
}
