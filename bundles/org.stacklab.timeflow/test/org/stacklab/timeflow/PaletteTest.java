package org.stacklab.timeflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    /** Relative luminance of WCAG 2.1. */
    private static double luminance(int rgb) {
        double sum = 0;
        double[] weight = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
            sum += weight[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b)) + 0.05;
        return light / (Math.min(luminance(a), luminance(b)) + 0.05);
    }

    @ParameterizedTest
    @EnumSource(StyleKey.Hue.class)
    void numbersCanBeReadAndShadesToldApart(StyleKey.Hue hue) {
        int dark = Palette.fill(new StyleKey(hue, 0));
        int light = Palette.fill(new StyleKey(hue, 1));
        assertTrue(contrast(dark, Palette.TEXT) >= 4.5, hue + " " + contrast(dark, Palette.TEXT));
        assertTrue(contrast(light, dark) >= 1.3, hue + " " + contrast(light, dark));
    }

    /** With every vision, whole colours are three times as far apart as can just be told, pale ones as far. */
    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void layersCanBeToldApartByEverybody(ColourVision vision) {
        for (StyleKey.Hue one : StyleKey.Hue.values()) {
            for (StyleKey.Hue other : StyleKey.Hue.values()) {
                if (one != other) {
                    double[] distance = {distance(vision, one, other, 0), distance(vision, one, other, 1)};
                    assertTrue(distance[0] >= 0.06 && distance[1] >= 0.02, one + " " + other + " " + Arrays.toString(distance));
                }
            }
        }
    }

    private static double distance(ColourVision vision, StyleKey.Hue one, StyleKey.Hue other, int shade) {
        return vision.distance(Palette.fill(new StyleKey(one, shade)), Palette.fill(new StyleKey(other, shade)));
    }

    @Test
    void neighboursDifferInHueAndUnknownLayersHaveOne() {
        assertNotEquals(StyleKey.of("nic-sdma", 1).hue(), StyleKey.of("nic-send", 1).hue());
        assertNotEquals(StyleKey.of("interrupt", 1).hue(), StyleKey.of("bottom-half", 1).hue());
        assertEquals(StyleKey.of("zero-copy", 1), StyleKey.of("zero-copy", 3));
    }
}
