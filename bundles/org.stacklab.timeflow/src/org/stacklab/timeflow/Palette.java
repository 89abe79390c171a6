package org.stacklab.timeflow;

import org.stacklab.timeflow.StyleKey.Hue;

/** The colours of the chart on a light ground, as {@code 0xRRGGBB}. */
public final class Palette {
    /** The ground of the chart. */
    public static final int BACKGROUND = 0xFFFFFF;
    /** The ground of a lane, where nothing is drawn because the layer is idle. */
    public static final int IDLE = 0xF3F4F6;
    /** Text. */
    public static final int TEXT = 0x1F2430;
    /** Axis, grid and other lines that should not be looked at first. */
    public static final int LINE = 0xC9CDD6;

    /** How much white is mixed into the pure hue, in per cent, by shade. */
    private static final int[] WHITE = {25, 62};

    private Palette() {
    }

    /**
     * The colour a rectangle is filled with; {@link #TEXT} can be read on it.
     *
     * @param key the style
     * @return {@code 0xRRGGBB}
     */
    public static int fill(StyleKey key) {
        return mix(pure(key.hue()), 0xFFFFFF, WHITE[key.shade()]);
    }

    /**
     * The colour of the hatching that marks lost time, and of the rectangle's border.
     *
     * @param key the style
     * @return {@code 0xRRGGBB}
     */
    public static int line(StyleKey key) {
        return mix(pure(key.hue()), 0x000000, 35);
    }

    private static int pure(Hue hue) {
        return switch (hue) {
            case BLUE -> 0x0072B2;
            case GREEN -> 0x009E73;
            case VERMILION -> 0xD55E00;
            case PURPLE -> 0xCC79A7;
            case ORANGE -> 0xE69F00;
            case SKY -> 0x56B4E9;
            case GREY -> 0x6A625D;
        };
    }

    private static int mix(int colour, int other, int percentOther) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = colour >> shift & 0xFF;
            int b = other >> shift & 0xFF;
            mixed |= (a * (100 - percentOther) + b * percentOther + 50) / 100 << shift;
        }
        return mixed;
    }
}
