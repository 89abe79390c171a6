package org.stacklab.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.swt.widgets.Display;

/**
 * The one door from other threads to the UI thread. Updates of the same subject overtake each other: when several are published before
 * the UI thread gets round to them, only the last is carried out. At most one request to the UI thread is on its way at any time, so a
 * busy run cannot flood it. Ask a part's site for it: {@code site.getService(UiUpdater.class)}.
 */
public final class UiUpdater {
    private final Display display;
    private final Map<Object, Runnable> pending = new LinkedHashMap<>();

    /**
     * An updater for one display.
     *
     * @param display whose thread carries the updates out
     */
    public UiUpdater(Display display) {
        this.display = display;
    }

    /**
     * Asks for an update; returns at once. May be called by any thread.
     *
     * @param subject what the update is about; replaces a pending update of an equal subject
     * @param update carried out on the UI thread, soon, unless the display is disposed first
     */
    public void publish(Object subject, Runnable update) {
        boolean first;
        synchronized (pending) {
            first = pending.isEmpty();
            pending.put(subject, update);
        }
        if (first && !display.isDisposed()) {
            display.asyncExec(this::carryOut);
        }
    }

    /** One update that fails is logged and keeps no other from being carried out. */
    private void carryOut() {
        List<Runnable> updates;
        synchronized (pending) {
            updates = new ArrayList<>(pending.values());
            pending.clear();
        }
        updates.forEach(update -> SafeRunner.run(update::run));
    }
}
