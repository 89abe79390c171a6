package org.stacklab.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the house: calm on a projector, distinguishable without red and green, on light and on dark paper. Which of both is
 * decided when the workbench starts, by the theme in its preferences.
 */
public final class Colours {
    /** Paper. */
    public static final Color PAPER = of(0xFFFFFF, 0x23272D);
    /** Text and strong lines. */
    public static final Color INK = of(0x1F2933, 0xE6EAEE);
    /** Less important text. */
    public static final Color FADED = of(0x616E7C, 0x9FADBC);
    /** Fine lines and borders. */
    public static final Color LINE = of(0xCBD2D9, 0x48515C);
    /** Quiet areas: rulers, label columns, grids. */
    public static final Color QUIET = of(0xF3F5F7, 0x2C323A);
    /** What is selected or active. */
    public static final Color ACCENT = of(0x0B69A3, 0x63B3ED);
    /** A tint of the accent for surfaces. */
    public static final Color ACCENT_TINT = of(0xE3F2FB, 0x1F3B52);
    /** Traffic: workloads and what belongs to them. */
    public static final Color TRAFFIC = of(0xB44D12, 0xF0945A);
    /** A note's sheet. */
    public static final Color NOTE = of(0xFFF8D6, 0x4A4529);
    /** A mistake. */
    public static final Color MISTAKE = of(0xC81E1E, 0xFF7B72);

    private Colours() {
    }

    /**
     * A colour of the light and of the dark theme.
     *
     * @param light on light paper, red, green and blue, eight bits each, as in {@code 0xRRGGBB}
     * @param dark on dark paper
     * @return the one for the theme in use; it needs no disposal
     */
    public static Color of(int light, int dark) {
        return of(Theme.IN_USE == Theme.DARK ? dark : light);
    }

    /**
     * A colour by its hexadecimal name.
     *
     * @param rgb red, green and blue, eight bits each, as in {@code 0xRRGGBB}
     * @return a colour that needs no disposal
     */
    public static Color of(int rgb) {
        return new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /**
     * A colour between two.
     *
     * @param from the colour at 0
     * @param to the colour at 100
     * @param percent how far on the way, 0 to 100
     * @return the mixture
     */
    public static Color mix(Color from, Color to, int percent) {
        return new Color(mix(from.getRed(), to.getRed(), percent), mix(from.getGreen(), to.getGreen(), percent),
                mix(from.getBlue(), to.getBlue(), percent));
    }

    private static int mix(int from, int to, int percent) {
        return from + (to - from) * percent / 100;
    }
}
