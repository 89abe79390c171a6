package org.stacklab.app.export;

import java.nio.file.Path;
import java.util.List;
import org.stacklab.export.Format;
import org.stacklab.export.View;

/**
 * What the user wants to export.
 *
 * @param folder where the files go
 * @param formats which files
 * @param view what of the run
 */
record Choice(Path folder, List<Format> formats, View view) {
}
