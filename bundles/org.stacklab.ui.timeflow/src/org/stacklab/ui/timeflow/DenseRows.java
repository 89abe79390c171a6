package org.stacklab.ui.timeflow;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.stacklab.timeflow.Box;
import org.stacklab.timeflow.StyleKey;

/**
 * The rectangles that are too narrow to be drawn one by one, as a picture: however many there are, they cost one image. Where a place
 * stands for several, it is as dark from below as its time is covered, and dotted above.
 */
final class DenseRows {
    /** Steps in which a place shows how much of its time is covered. */
    private static final int LEVELS = 8;
    private static final int DOT_DISTANCE_PX = 4;
    private static final int BYTES = 3;
    private static final int MILLION = 1_000_000;

    /** One row as a picture of a few pixels height, stretched when it is painted. */
    private record Picture(int top, byte[] pixels) {
    }

    private final ViewState state;
    private final ChartArea area;
    private final Inks inks;
    private final int[] ticksX;
    private final int widthPx;
    private final List<Picture> pictures = new ArrayList<>();

    /** A picture without rows; the marks of the axis lie at some places of the canvas and are seen wherever no rectangle is. */
    DenseRows(ViewState state, ChartArea area, Inks inks, int[] ticksX) {
        this.ticksX = ticksX;
        this.state = state;
        this.area = area;
        this.inks = inks;
        widthPx = area.plotWidthPx();
    }

    /** Adds the narrow boxes of a row whose top lies at a height of the canvas. */
    void add(int top, List<Box> boxes) {
        byte[] pixels = new byte[widthPx * LEVELS * BYTES];
        fill(pixels, 0, widthPx, 0, LEVELS, inks.idle.getRGB());
        for (int x : ticksX) {
            int left = x - area.labelsPx();
            fill(pixels, Math.max(0, left), Math.min(widthPx, left + 1), 0, LEVELS, inks.line.getRGB());
        }
        boxes.forEach(box -> draw(pixels, box));
        pictures.add(new Picture(top, pixels));
    }

    private void draw(byte[] pixels, Box box) {
        int left = Math.max(0, area.xOf(state, box.startPs()) - area.labelsPx());
        int right = Math.clamp(area.xOf(state, box.endPs()) - area.labelsPx(), left + 1, Math.max(left + 1, widthPx));
        if (left >= widthPx) {
            return;
        }
        boolean lit = state.isLit(box.first(), box.count());
        StyleKey style = state.model().style(box.first());
        if (!box.undersampled()) {
            fill(pixels, left, right, 0, LEVELS, inks.fill(style, lit).getRGB());
            fill(pixels, left, left + 1, 0, LEVELS, inks.line(style, lit).getRGB());
            return;
        }
        int dark = Math.clamp((int) ((long) box.busyPpm() * (LEVELS - 1) / MILLION), 1, LEVELS - 1);
        fill(pixels, left, right, 0, LEVELS, inks.fill(new StyleKey(style.hue(), 1), lit).getRGB());
        fill(pixels, left, right, LEVELS - dark, LEVELS, inks.fill(new StyleKey(style.hue(), 0), lit).getRGB());
        for (int x = Math.ceilDiv(left, DOT_DISTANCE_PX) * DOT_DISTANCE_PX; x < right; x += DOT_DISTANCE_PX) {
            fill(pixels, x, Math.min(right, x + 2), 0, 1, inks.line(style, lit).getRGB());
        }
    }

    private void fill(byte[] pixels, int left, int right, int top, int bottom, RGB rgb) {
        for (int y = top; y < bottom; y++) {
            for (int at = (y * widthPx + left) * BYTES; at < (y * widthPx + right) * BYTES; at += BYTES) {
                pixels[at] = (byte) rgb.red;
                pixels[at + 1] = (byte) rgb.green;
                pixels[at + 2] = (byte) rgb.blue;
            }
        }
    }

    void paint(GC gc) {
        if (pictures.isEmpty()) {
            return;
        }
        byte[] all = new byte[pictures.size() * widthPx * LEVELS * BYTES];
        for (int i = 0; i < pictures.size(); i++) {
            System.arraycopy(pictures.get(i).pixels, 0, all, i * widthPx * LEVELS * BYTES, widthPx * LEVELS * BYTES);
        }
        PaletteData direct = new PaletteData(0xFF0000, 0xFF00, 0xFF);
        Image image = new Image(gc.getDevice(), new ImageData(widthPx, pictures.size() * LEVELS, 8 * BYTES, direct, 1, all));
        int interpolation = gc.getInterpolation();
        gc.setInterpolation(SWT.NONE);
        for (int i = 0; i < pictures.size(); i++) {
            gc.drawImage(image, 0, i * LEVELS, widthPx, LEVELS, area.labelsPx(), pictures.get(i).top, widthPx, area.layout().rowPx() - 2);
        }
        gc.setInterpolation(interpolation);
        image.dispose();
    }
}
