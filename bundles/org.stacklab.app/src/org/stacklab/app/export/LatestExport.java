package org.stacklab.app.export;

import java.util.List;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.stacklab.export.Format;
import org.stacklab.export.StandardFormat;

/** What the user exported the last time; survives a restart. */
final class LatestExport {
    private static final String FOLDER = "folder";
    private static final String FORMATS = "formats";

    private final IDialogSettings settings = DialogSettings.getOrCreateSection(
            PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LatestExport.class)).getDialogSettings(), "export");

    /** Where to; empty before the first export. */
    String folder() {
        String folder = settings.get(FOLDER);
        return folder == null ? "" : folder;
    }

    /** Which files, by the words of their formats; the drawing before the first export. */
    List<String> formats() {
        String[] words = settings.getArray(FORMATS);
        return words == null ? List.of(StandardFormat.SVG.word()) : List.of(words);
    }

    void remember(Choice choice) {
        settings.put(FOLDER, choice.folder().toString());
        settings.put(FORMATS, choice.formats().stream().map(Format::word).toArray(String[]::new));
    }
}
