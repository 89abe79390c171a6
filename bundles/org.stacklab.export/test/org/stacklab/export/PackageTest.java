package org.stacklab.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] good() throws IOException, BadPackageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PackageWriter("a.lab").add("a.lab", bytes("lab")).add("results/spans.csv", bytes("1,2\n")).writeTo(out);
        return out.toByteArray();
    }

    /** An archive a stranger made: names and contents in turn, after a manifest that lists none but a lab. */
    private static byte[] hostile(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "manifest.json", bytes("{\"stacklabPackage\":1,\"engineVersion\":\"1\","
                    + "\"lab\":\"a.lab\",\"files\":[{\"name\":\"a.lab\","
                    + "\"bytes\":3,\"sha256\":\"" + PackageWriter.sha256(bytes("lab")) + "\"}]}"));
            entry(zip, "a.lab", bytes("lab"));
            for (int i = 0; i < namesAndContents.length; i += 2) {
                entry(zip, namesAndContents[i], bytes(namesAndContents[i + 1]));
            }
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String refusal(byte[] packed) {
        return assertThrows(BadPackageException.class, () -> PackageReader.read(packed)).getMessage();
    }

    @Test
    void whatIsPackedComesOutAgainAndBytesAreTheSameEveryTime() throws Exception {
        PackageReader.Content content = PackageReader.read(good());
        assertEquals("a.lab", content.lab());
        assertEquals(List.of("a.lab", "results/spans.csv"), List.copyOf(content.files().keySet()));
        assertArrayEquals(bytes("1,2\n"), content.files().get("results/spans.csv"));
        assertArrayEquals(good(), good());
        assertEquals("a.lab", PackageReader.read(hostile()).lab());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.csv", "/etc/a.csv", "x/../../a.csv", "C:/a.csv", "a\\b.csv", "run.sh", "page.html", "paper.pdf",
            "x.class", "a.csv/", ".hidden.csv", "con.csv", "results/NUL.csv", "a/b/c/d.csv", "a b.csv", "a\u202e.csv", "", "x.csv\n"})
    void namesThatNoPackageMayHoldAreRefused(String name) throws IOException {
        assertTrue(refusal(hostile(name, "x")).startsWith("it "), name);
    }

    @Test
    void filesThatTheManifestDoesNotListAreRefused() throws IOException {
        assertEquals("its files are not those of its manifest", refusal(hostile("more.csv", "x")));
    }

    @Test
    void duplicatesAreRefusedWhateverTheirCase() throws IOException {
        assertEquals("it holds A.LAB.csv twice", refusal(hostile("a.lab.csv", "x", "A.LAB.csv", "y")));
    }

    @Test
    void bombsAreRefusedBeforeTheyBurst() throws IOException {
        assertTrue(refusal(hostile("zeros.csv", "0".repeat(20 << 20))).startsWith("zeros.csv is packed closer"));
        assertTrue(refusal(hostile("zeros.csv", "0".repeat(PackageRules.MAX_FILE_BYTES + 1))).contains("larger than it may be"));
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        String[] files = new String[2 * PackageRules.MAX_FILES];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "f" + i + ".csv";
            files[i + 1] = "x";
        }
        assertTrue(refusal(hostile(files)).contains("too long"));
    }

    @Test
    void linksAreRefused() throws Exception {
        byte[] packed = good();
        ByteBuffer in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        int directory = in.getInt(packed.length - 6);
        in.putInt(directory + 38, 0xA1FF << 16);
        assertEquals("it holds something that is no plain file", refusal(packed));
    }

    @Test
    void aDirectoryThatTellsOtherNamesIsRefused() throws Exception {
        byte[] packed = good();
        int at = new String(packed, StandardCharsets.ISO_8859_1).lastIndexOf("spans.csv");
        packed[at] = 'S';
        assertEquals("its directory does not tell what it holds", refusal(packed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg><script>alert(1)</script></svg>", "<svg onload='x()'/>", "<svg><a href='http://x'/></svg>",
            "<svg><image/></svg>",
        "<svg><rect fill='url(http://x)'/></svg>", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
        "<svg><style/></svg>", "<?xml-stylesheet href='x'?><svg/>", "no drawing", "<svg>"})
    void drawingsThatAreMoreAreRefused(String svg) throws IOException {
        assertTrue(refusal(hostile("preview.svg", svg)).startsWith("preview.svg is "), svg);
        assertThrows(BadPackageException.class, () -> new PackageWriter("a.lab").add("preview.svg", bytes(svg)));
    }

    @Test
    void ourOwnDrawingsMayBePacked() throws Exception {
        StringBuilder svg = new StringBuilder();
        new TimelineSvg(SmallRun.chart(SmallRun.result()), "a", "b", SmallRun.chart(SmallRun.result()).range()).writeTo(svg);
        new PackageWriter("a.lab").add("preview.svg", bytes(svg.toString()));
    }

    @Test
    void whateverIsDamagedIsRefusedOrUnchanged() throws Exception {
        byte[] whole = good();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = random.nextInt(4); damaged.length > 0 && k >= 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertArrayEquals(bytes("1,2\n"), PackageReader.read(damaged).files().get("results/spans.csv"));
            } catch (BadPackageException refused) {
                assertTrue(refused.getMessage().length() > 5);
            }
        }
    }
}
