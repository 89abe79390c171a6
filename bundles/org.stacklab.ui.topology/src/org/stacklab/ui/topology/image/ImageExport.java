package org.stacklab.ui.topology.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file and writes the diagram into it, in the background. */
public final class ImageExport {
    private ImageExport() {
    }

    /**
     * Exports what a viewer shows.
     *
     * @param viewer shows a diagram
     * @param name what to call the file, without an ending
     */
    public static void run(GraphicalViewer viewer, String name) {
        FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.SAVE);
        dialog.setText(Messages.title);
        dialog.setFilterNames(new String[] {Messages.vector, Messages.pixels});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFileName(name + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(content(viewer, chosen), Path.of(chosen));
        }
    }

    /** What is drawn is decided now; PNG is compressed later, by another thread. */
    private static Supplier<byte[]> content(GraphicalViewer viewer, String file) {
        DiagramImage image = new DiagramImage(viewer);
        if (file.toLowerCase(Locale.ROOT).endsWith(".png")) {
            ImageData pixels = image.pixels();
            return () -> DiagramImage.png(pixels);
        }
        byte[] svg = image.svg();
        return () -> svg;
    }

    private static void write(Supplier<byte[]> content, Path file) {
        Job.create(NLS.bind(Messages.writing, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                Files.write(file, content.get());
            } catch (IOException e) {
                throw new CoreException(new Status(IStatus.ERROR, ImageExport.class, NLS.bind(Messages.failed, file, e.getMessage()), e));
            }
        }).schedule();
    }
}
