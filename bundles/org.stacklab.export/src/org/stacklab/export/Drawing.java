package org.stacklab.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A drawing of this house, ready for lecture notes.
 *
 * @param svg writes it as SVG, as {@link TimelineSvg} and {@link PlotSvg} do
 */
public record Drawing(OutputFolder.Content svg) {
    /**
     * Adds it to a folder as SVG and, with its font, as PDF.
     *
     * @param folder the folder; the files are made when the folder is written
     * @param name the name of both files before the dot
     */
    public void addTo(OutputFolder folder, String name) {
        folder.add(name + ".svg", svg);
        folder.addBytes(name + ".pdf", this::writePdf);
    }

    /**
     * Writes it, with its font, as a PDF of one page.
     *
     * @param out where to; it is left open
     * @throws IOException if it cannot be written
     */
    public void writePdf(OutputStream out) throws IOException {
        SvgPdf.write(List.of(svg), out);
    }
}
