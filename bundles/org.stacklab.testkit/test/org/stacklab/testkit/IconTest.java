package org.stacklab.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The icons are the same in the light and in the dark theme, so their lines must stand out from both grounds. */
final class IconTest {
    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern INK = Pattern.compile("#([0-9a-f]{6})\\b", Pattern.CASE_INSENSITIVE);
    private static final int LIGHT_GROUND = 0xF8F8F8;
    private static final int DARK_GROUND = 0x2F2F2F;
    private static final double LEAST_CONTRAST = 3;

    @Test
    void noLineVanishesOnTheDarkGroundAndSomeLineShowsOnTheLightOne() throws IOException {
        List<Path> icons = icons();
        assertFalse(icons.isEmpty());
        for (Path icon : icons) {
            List<Integer> inks = inks(Files.readString(icon));
            assertEquals(List.of(), inks.stream().filter(ink -> contrast(ink, DARK_GROUND) < LEAST_CONTRAST).map(Integer::toHexString)
                    .toList(), icon.toString());
            assertFalse(inks.stream().noneMatch(ink -> contrast(ink, LIGHT_GROUND) >= LEAST_CONTRAST), icon.toString());
        }
    }

    private static List<Path> icons() throws IOException {
        try (Stream<Path> files = Files.find(BUNDLES, 3, (file, attributes) -> file.getParent().endsWith("icons")
                && file.toString().endsWith(".svg"))) {
            return files.sorted().toList();
        }
    }

    private static List<Integer> inks(String svg) {
        Matcher matcher = INK.matcher(svg);
        return matcher.results().map(ink -> Integer.parseInt(ink.group(1), 16)).toList();
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int value) {
        double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
