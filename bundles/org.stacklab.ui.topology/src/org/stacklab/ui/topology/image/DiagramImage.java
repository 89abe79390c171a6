package org.stacklab.ui.topology.image;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Transform;
import org.stacklab.ui.Colours;

/** The whole diagram in its own size, whatever is zoomed or scrolled, without selections and grid. To be made on the UI thread. */
public final class DiagramImage {
    private static final int MARGIN_PX = 10;
    /** Points of a pixel picture for each pixel of the diagram, so that it can be printed. */
    private static final int PNG_SCALE = 2;

    private final IFigure figure;
    private final Rectangle extent;
    private final Font font;

    /**
     * The picture of what a viewer shows.
     *
     * @param viewer shows a diagram
     */
    public DiagramImage(GraphicalViewer viewer) {
        LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
        figure = layers.getLayer(LayerConstants.PRINTABLE_LAYERS);
        extent = ((FreeformFigure) figure).getFreeformExtent().getCopy().expand(MARGIN_PX, MARGIN_PX);
        font = viewer.getControl().getFont();
    }

    /**
     * As lines and text.
     *
     * @return the content of an SVG file
     */
    public byte[] svg() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SvgWriter svg = new SvgWriter(bytes, extent.getSize());
            paint(new SvgGraphics(svg, font, Colours.INK, Colours.PAPER));
            svg.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the picture cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * As pixels.
     *
     * @return a picture that can be written by any thread
     */
    public ImageData pixels() {
        Image image = new Image(null, new ImageData(extent.width * PNG_SCALE, extent.height * PNG_SCALE, 24,
                new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        GC gc = new GC(image);
        Transform scale = new Transform(null);
        try {
            gc.setBackground(Colours.PAPER);
            gc.fillRectangle(image.getBounds());
            gc.setAntialias(SWT.ON);
            gc.setFont(font);
            scale.scale(PNG_SCALE, PNG_SCALE);
            gc.setTransform(scale);
            paint(new SWTGraphics(gc));
            return image.getImageData();
        } finally {
            scale.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private void paint(Graphics graphics) {
        graphics.translate(-extent.x, -extent.y);
        figure.paint(graphics);
    }

    /**
     * The content of a PNG file.
     *
     * @param pixels a picture
     * @return its bytes
     */
    public static byte[] png(ImageData pixels) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {pixels};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
