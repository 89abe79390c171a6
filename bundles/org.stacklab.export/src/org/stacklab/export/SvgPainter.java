package org.stacklab.export;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.stacklab.timeflow.Palette;

/** Paints the elements of a drawing on a page whose y axis points down. */
final class SvgPainter {
    private static final String NONE = "none";
    private static final String HATCHING = "url(#lost)";
    /** Between the lines of the hatching, measured along an edge: they are 6 apart and lean by 45 degrees. */
    private static final float HATCH_STEP = 6 * 1.41421356f;
    private static final float HATCH_WIDTH = 1.2f;
    private static final float HATCH_OPACITY = 0.6f;
    /** The outline that makes letters bold, in relation to their height. */
    private static final float BOLD = 0.045f;

    private final PDPageContentStream page;
    private final PDFont font;
    private final PDExtendedGraphicsState seeThrough = new PDExtendedGraphicsState();

    SvgPainter(PDPageContentStream page, PDFont font) {
        this.page = page;
        this.font = font;
        seeThrough.setStrokingAlphaConstant(HATCH_OPACITY);
    }

    void rectangle(SvgStyle style, float x, float y, float width, float height) throws IOException {
        float left = style.left() + x;
        float top = style.top() + y;
        if (style.fill().equals(HATCHING)) {
            hatch(left, top, width, height);
            return;
        }
        boolean filled = !style.fill().equals(NONE);
        if (filled) {
            page.setNonStrokingColor(Color.decode(style.fill()));
        }
        page.addRect(left, top, width, height);
        if (style.stroke().equals(NONE)) {
            page.fill();
        } else {
            stroke(style);
            if (filled) {
                page.fillAndStroke();
            } else {
                page.stroke();
            }
        }
    }

    /** Lines from the lower left to the upper right, as the pattern of the drawing has them. */
    private void hatch(float left, float top, float width, float height) throws IOException {
        page.saveGraphicsState();
        page.addRect(left, top, width, height);
        page.clip();
        page.setGraphicsStateParameters(seeThrough);
        page.setStrokingColor(new Color(Palette.TEXT));
        page.setLineWidth(HATCH_WIDTH);
        // Counted from the corner of the page, so that the hatching of neighbours meets.
        float first = HATCH_STEP * (float) Math.floor((left + top) / HATCH_STEP);
        for (float sum = first; sum < left + width + top + height + HATCH_STEP; sum += HATCH_STEP) {
            page.moveTo(sum - top, top);
            page.lineTo(sum - top - height, top + height);
        }
        page.stroke();
        page.restoreGraphicsState();
    }

    void line(SvgStyle style, float x1, float y1, float x2, float y2) throws IOException {
        stroke(style);
        page.moveTo(style.left() + x1, style.top() + y1);
        page.lineTo(style.left() + x2, style.top() + y2);
        page.stroke();
    }

    private void stroke(SvgStyle style) throws IOException {
        page.setStrokingColor(Color.decode(style.stroke()));
        page.setLineWidth(style.strokeWidth());
    }

    void text(SvgStyle style, String text, float x, float y) throws IOException {
        float width = font.getStringWidth(text) / 1000 * style.fontSize();
        float left = style.left() + x - switch (style.anchor()) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        page.setNonStrokingColor(Color.decode(style.fill()));
        page.setStrokingColor(Color.decode(style.fill()));
        page.setLineWidth(BOLD * style.fontSize());
        page.beginText();
        page.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setFont(font, style.fontSize());
        page.setTextMatrix(new Matrix(1, 0, 0, -1, left, style.top() + y));
        page.showText(text);
        page.endText();
    }
}
