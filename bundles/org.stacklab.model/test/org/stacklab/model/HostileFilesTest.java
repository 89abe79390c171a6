package org.stacklab.model;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in a file: one sentence with the file, the line and the mend, soon, and nothing else is opened. */
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;
    private String good;

    @BeforeEach
    void write() throws Exception {
        good = new String(LabFiles.write(SampleLab.create()), UTF_8);
    }

    @Test
    void missingFile() {
        refused(folder.resolve("none.lab"), "does not exist");
    }

    @Test
    void emptyFile() throws Exception {
        refused(file(""), "is empty");
    }

    @Test
    void somethingThatIsNoFile() {
        refused(Path.of("/dev/zero"), "no ordinary file");
    }

    @Test
    void noXml() throws Exception {
        refused(file("Once upon a time"), "line 1: from here on it is no XML");
        refused(file("\u0000\u0001\u0002"), "line 1: from here on it is no XML");
        refused(Files.write(folder.resolve("x.lab"), new byte[] {'<', 'a', '>', '\n', (byte) 0xff}),
                "line 2: from here on it is no UTF-8 text");
        refused(Files.write(folder.resolve("x.lab"), good.getBytes(UTF_16)), "line 1: from here on it is no UTF-8 text");
    }

    @Test
    void foreignXml() throws Exception {
        refused(file("<html><body/></html>"), "line 1: it is no lab, for it begins with <html>");
        refused(file(good.replace("lab:Lab", "lab:Host")), "it is no lab, for it begins with <Host>");
        refused(file(good.replace("https://stacklab.org/lab", "https://example.org/lab")), "it is no lab");
    }

    /** Wherever a file is cut off, the line is told. */
    @Test
    void truncated() throws Exception {
        for (int length = 1; length < good.strip().length(); length += 7) {
            String cut = good.substring(0, length);
            refused(file(cut), ", line " + (1 + cut.chars().filter(c -> c == '\n').count()) + ": from here on it is no XML");
        }
    }

    @Test
    void newerFormat() throws Exception {
        refused(file(good.replace("formatVersion=\"1\"", "formatVersion=\"7\"")),
                "was written by a newer Stacklab (format 7, this one reads up to 1); update Stacklab");
        refused(file(good.replace("https://stacklab.org/lab", "https://stacklab.org/lab/2")), "was written by a newer Stacklab");
    }

    @ParameterizedTest
    @CsvSource({"formatVersion=\"0\"", "formatVersion=\"-1\"", "formatVersion=\"one\"", "formatVersion=\"99999999999\"", "''"})
    void noFormat(String attribute) throws Exception {
        refused(file(good.replace("formatVersion=\"1\"", attribute)), "the lab has no valid formatVersion");
    }

    @Test
    void doctype() throws Exception {
        refused(file(withDoctype("<!DOCTYPE x>")), "line 2: it has a DOCTYPE");
        refused(file(withDoctype("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">")), "line 2: it has a DOCTYPE");
    }

    @Test
    void externalEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String message = refused(file(withDoctype("<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("Look here", "&s;")), "DOCTYPE");
        assertFalse(message.contains("the secret"));
    }

    @Test
    void entityBomb() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        refused(file(withDoctype(bomb + "]>").replace("Look here", "&a40;")), "DOCTYPE");
    }

    @Test
    void undeclaredEntity() throws Exception {
        refused(file(good.replace("Look here", "&boom;")), "it is no XML");
    }

    @Test
    void deepNesting() throws Exception {
        refused(file("<a>".repeat(5 << 20)), "begins with <a>");
        refused(file(good.substring(0, good.indexOf("<hosts")) + "<hosts id=\"x\">".repeat(1 << 20)), "a host contains no <hosts>");
    }

    @Test
    void aGigabyte() throws Exception {
        Path huge = folder.resolve("huge.lab");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.write(good.getBytes(UTF_8));
            sparse.setLength(1L << 30);
        }
        refused(huge, "larger than 16 MB");
    }

    @Test
    void moreElementsThanMemoryShouldHold() throws Exception {
        refused(file(good.replace("</lab:Lab>", "<notes/>".repeat(300_000) + "</lab:Lab>")), "more than 200000 elements");
    }

    @Test
    void oneVeryLongAttribute() throws Exception {
        Path file = file(good.replace("Look here", "x".repeat(8 << 20)));
        assertEquals(8 << 20, assertTimeoutPreemptively(SOON, () -> LabFiles.load(file)).getNotes().getFirst().getText().length());
    }

    @Test
    void unknownElementsAndAttributes() throws Exception {
        refused(file(good.replace("<notes ", "<robots/>\n  <notes ")), "a lab contains no <robots>");
        refused(file(good.replace("cpu=", "brain=")), "a host has no attribute 'brain'");
        refused(file(good.replace("<notes ", "<notes xmlns:evil=\"urn:evil\" evil:x=\"1\" ")), "attribute 'x' is of a foreign kind");
        refused(file(good.replace("<notes ", "<evil:notes xmlns:evil=\"urn:evil\"/><notes ")), "<notes> is of a foreign kind");
        refused(file(good.replace("</lab:Lab>", "surplus</lab:Lab>")), "text between the elements");
    }

    @Test
    void nothingOutsideOfTheFileIsNamed() throws Exception {
        Path other = folder.resolve("other.lab");
        LabFiles.save(SampleLab.create(), other);
        refused(file(good.replace("a=\"nic-1\"", "a=\"other.lab#nic-1\"")), "which is not in this file");
        refused(file(good.replace("a=\"nic-1\"", "href=\"http://127.0.0.1:1/x.lab#nic-1\"")), "a link has no attribute 'href'");
        refused(file(good.replace("<notes ", "<notes xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"urn:x http://127.0.0.1:1/x.ecore\" ")), "attribute 'schemaLocation' is of a foreign kind");
        refused(file(good.replace("<notes ", "<notes xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"lab:Host\" ")),
                "attribute 'type' is of a foreign kind");
    }

    @Test
    void brokenReferences() throws Exception {
        refused(file(good.replace("a=\"nic-1\"", "a=\"nic-9\"")), "a link refers by 'a' to 'nic-9', which is not in this file");
        refused(file(good.replace("a=\"nic-1\"", "a=\"host-1\"")), "a link refers by 'a' to 'host-1', which is a host; name a port");
        refused(file(good.replace("a=\"nic-1\"", "a=\"nic-1 nic-2\"")), "which is not in this file");
        refused(file(good.replace("source=\"host-1\"", "source=\"\"")), "which is not in this file");
    }

    @Test
    void idsAreUniqueAndComplete() throws Exception {
        refused(file(good.replace("id=\"nic-2\"", "id=\"nic-1\"")), "the id 'nic-1' is there twice");
        refused(file(good.replace("id=\"nic-2\" ", "")), "a nic needs an id");
        refused(file(good.replace("id=\"nic-2\"", "id=\"a b\"")), "'a b' is no id");
    }

    @Test
    void numbersAreNumbers() throws Exception {
        refused(file(good.replace("x=\"40\"", "x=\"4.5\"")), "line 4: x is '4.5'; write a whole number");
        refused(file(good.replace("x=\"40\"", "x=\"99999999999\"")), "write a whole number");
    }

    /** Random damage never leads to anything but a lab or a sentence. */
    @Test
    void randomDamage() throws Exception {
        Random random = new Random(7);
        int refusals = 0;
        for (int round = 0; round < 1000; round++) {
            byte[] bytes = good.getBytes(UTF_8);
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                LabFiles.read(bytes, "x.lab");
            } catch (LabFileException e) {
                assertOneSentence(e.getMessage(), "x.lab");
                refusals++;
            }
        }
        assertTrue(refusals > 300);
    }

    private String withDoctype(String doctype) {
        return good.replace("<lab:Lab ", doctype + "<lab:Lab ");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("x.lab"), content);
    }

    private static String refused(Path file, String expected) {
        String message = assertTimeoutPreemptively(SOON, () -> assertThrows(LabFileException.class, () -> LabFiles.load(file)))
                .getMessage();
        assertOneSentence(message, file.toString());
        assertTrue(message.contains(expected), message);
        return message;
    }

    private static void assertOneSentence(String message, String file) {
        assertTrue(message.startsWith(file), message);
        assertTrue(message.endsWith(".") && message.length() < file.length() + 250, message);
        assertFalse(message.contains("\n") || message.contains("Exception"), message);
    }
}
