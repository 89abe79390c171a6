package org.stacklab.model.edit;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What commands are called in the language of the workbench; users read it in Edit > Undo. */
final class Labels {
    private static final ResourceBundle LABELS = ResourceBundle.getBundle("org.stacklab.model.edit.labels");

    private Labels() {
    }

    /**
     * A label.
     *
     * @param key its key in {@code labels.properties}
     * @param names fill its places
     */
    static String of(String key, Object... names) {
        return MessageFormat.format(LABELS.getString(key), names);
    }
}
