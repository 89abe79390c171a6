package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PcapngWriterTest {

    private static final String SECTION_HEADER = "0a0d0d0a 1c000000 4d3c2b1a 0100 0000 ffffffffffffffff 1c000000";
    /** Link type 228, name "a.myri0", nanoseconds. */
    private static final String INTERFACE = "01000000 2c000000 e400 0000 00000000"
            + "0200 0700 612e6d79726930 00  0900 0100 09 000000  0000 0000 2c000000";
    /** Interface 0, 1 s and 999 ns (3b9acde7), 31 bytes, comment "ok". */
    private static final String PACKET = "06000000 4c000000 00000000 00000000 e7cd9a3b 1f000000 1f000000"
            + "4500001f000700004011 66c5 0a000001 0a000002  0400 0050 000b 5e1c  686921 00"
            + "0100 0200 6f6b 0000  0000 0000 4c000000";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private static String hex(String... blocks) {
        return String.join("", blocks).replace(" ", "");
    }

    private String written() {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    @Test
    void goldenBytes() throws IOException {
        try (PcapngWriter writer = new PcapngWriter(bytes)) {
            int port = writer.addInterface("a.myri0");
            assertTrue(writer.write(port, 1_000_000_999_999L, SamplePackets.myrinetUdp("hi!"), LinkType.MYRINET, "ok"));
        }
        assertEquals(hex(SECTION_HEADER, INTERFACE, PACKET), written());
    }

    @Test
    void bareIpv4AndMyrinetWriteTheSame() throws IOException {
        PcapngWriter writer = new PcapngWriter(bytes);
        int port = writer.addInterface("a.myri0");
        writer.write(port, 1_000_000_999_000L, SamplePackets.udp("hi!"), LinkType.IPV4, "ok");
        assertEquals(hex(SECTION_HEADER, INTERFACE, PACKET), written());
    }

    @Test
    void packetWithoutIpv4IsNotWritten() throws IOException {
        PcapngWriter writer = new PcapngWriter(bytes);
        int port = writer.addInterface("a.myri0");
        Packet mapping = Packet.allocate(10);
        new MyrinetHeader(5, 0).push(mapping);
        MyrinetHeader.appendCrc(mapping);
        assertFalse(writer.write(port, 0, mapping, LinkType.MYRINET, ""));
        Packet headerOnly = SamplePackets.myrinetUdp("").slice(0, MyrinetHeader.LEN_BYTES);
        assertFalse(writer.write(port, 0, headerOnly, LinkType.MYRINET, ""));
        assertEquals(hex(SECTION_HEADER, INTERFACE), written());
    }

    @Test
    void unknownInterfaceIsACallersMistake() throws IOException {
        PcapngWriter writer = new PcapngWriter(bytes);
        assertThrows(IllegalStateException.class,
                () -> writer.write(0, 0, SamplePackets.udp(""), LinkType.IPV4, ""));
    }

    @Test
    void tsharkReadsIt(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(hasTshark(), "tshark is not installed, so nobody reads the capture back");
        Path capture = folder.resolve("run.pcapng");
        try (PcapngWriter writer = new PcapngWriter(Files.newOutputStream(capture))) {
            writer.addInterface("a.myri0");
            writer.addInterface("b.myri0");
            writer.write(0, 1_000_000_999_000L, SamplePackets.myrinetUdp("hi!"), LinkType.MYRINET, "from alice");
            writer.write(1, 1_000_001_001_000L, SamplePackets.myrinetUdp("x".repeat(9000)), LinkType.MYRINET, "");
        }
        assertEquals(List.of(
                "a.myri0;1.000000999;10.0.0.1;10.0.0.2;80;11;1;1;from alice",
                "b.myri0;1.000001001;10.0.0.1;10.0.0.2;80;9008;1;1;"), tshark(capture));
    }

    private static boolean hasTshark() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tshark")));
    }

    private static List<String> tshark(Path capture) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tshark", "-r", capture.toString(), "-T", "fields", "-E", "separator=;",
                "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE",
                "-e", "frame.interface_name", "-e", "frame.time_epoch", "-e", "ip.src", "-e", "ip.dst", "-e", "udp.dstport",
                "-e", "udp.length", "-e", "ip.checksum.status", "-e", "udp.checksum.status", "-e", "frame.comment")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text.lines().toList();
    }
}
