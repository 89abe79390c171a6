package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF and PNG show what SVG shows. */
class DrawingTest {
    private static final Pattern BOX = Pattern.compile(
            "<title>([^<]*)</title>\\s*<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\" fill=\"#(\\w{6})\"");
    private static final Pattern ORIGIN = Pattern.compile("<g transform=\"translate\\((\\d+) (\\d+)\\)\">");

    @TempDir
    private static Path temp;

    @BeforeAll
    static void export() {
        assertEquals(new Cli(Status.OK, "", ""), Cli.run("export", Cli.BURST, "--format=svg", "--format=pdf", "--format=png", "--scale=2",
                "--out", temp.toString()));
    }

    @Test
    void everyRectangleOfTheDrawingIsInThePicture() throws IOException {
        BufferedImage png = ImageIO.read(temp.resolve("timeline.png").toFile());
        String svg = Files.readString(temp.resolve("timeline.svg"));
        Matcher origin = ORIGIN.matcher(svg);
        assertTrue(origin.find());
        Matcher box = BOX.matcher(svg);
        int looked = 0;
        while (box.find()) {
            double x = Double.parseDouble(origin.group(1)) + Double.parseDouble(box.group(2)) + 2;
            double y = Double.parseDouble(origin.group(2)) + Double.parseDouble(box.group(3)) + 2;
            if (Double.parseDouble(box.group(4)) > 4) {
                assertEquals(box.group(6), String.format("%06x", png.getRGB((int) (2 * x), (int) (2 * y)) & 0xFFFFFF), box.group(1));
                looked++;
            }
        }
        assertTrue(looked > 50, looked + " rectangles");
    }

    @Test
    void theScaleIsThatOfTheDrawing() throws IOException {
        assertEquals(2 * 1440, ImageIO.read(temp.resolve("timeline.png").toFile()).getWidth());
    }

    @Test
    void lettersTheFontDoesNotHaveDoNoHarm(@TempDir Path out) throws IOException {
        String lab = Files.readString(Path.of(Cli.BURST, "e-udp-fig2-traditional.lab")).replace("\"sender\"", "\"送信 µ\"");
        Files.writeString(out.resolve("named.lab"), lab);
        Cli cli = Cli.run("export", out.resolve("named.lab").toString(), "--format=png", "--format=pdf", "--out", out.toString());
        assertEquals(new Cli(Status.OK, "", ""), cli);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "NaN", "big", "-1"})
    void aScaleOutOfBoundsIsRefused(String scale) {
        Cli cli = Cli.run("export", Cli.BURST, "--format=png", "--scale=" + scale, "--out", temp.resolve("new").toString());
        assertEquals(new Cli(Status.MISTAKE, "", "stacklab: --scale cannot be '" + scale + "': give a number from 0.1 to 8.0.\n"), cli);
    }
}
