package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The bookmarks of a lab. They are kept with the workbench under the name of the lab and are there again after a restart. */
final class Bookmarks {
    private final Preferences node;

    Bookmarks(String lab) {
        IEclipsePreferences root = InstanceScope.INSTANCE.getNode("org.stacklab.ui.timeflow");
        node = root.node("bookmarks").node(lab.replace('/', ' '));
    }

    /** All of them, by time. */
    List<Bookmark> all() {
        List<Bookmark> bookmarks = new ArrayList<>();
        try {
            for (String name : node.keys()) {
                bookmarks.add(new Bookmark(name, node.getLong(name, 0)));
            }
        } catch (BackingStoreException e) {
            ILog.of(Bookmarks.class).error("The bookmarks cannot be read.", e);
        }
        bookmarks.sort(Comparator.comparingLong(Bookmark::ps));
        return bookmarks;
    }

    /** Adds one; replaces the one of the same name. */
    void add(Bookmark bookmark) {
        node.putLong(bookmark.name(), bookmark.ps());
        save();
    }

    void remove(Bookmark bookmark) {
        node.remove(bookmark.name());
        save();
    }

    private void save() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Bookmarks.class).error("The bookmarks cannot be saved.", e);
        }
    }
}
