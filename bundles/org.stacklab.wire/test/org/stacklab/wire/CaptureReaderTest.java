package org.stacklab.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaptureReaderTest {
    private static final byte[] DATA = {1, 2, 3, 4, 5};

    private static List<CapturedFrame> read(byte... file) throws IOException, CaptureException {
        List<CapturedFrame> frames = new ArrayList<>();
        try (CaptureReader reader = new CaptureReader(new ByteArrayInputStream(file))) {
            for (CapturedFrame frame = reader.next(); frame != null; frame = reader.next()) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static String flaw(byte... file) {
        return assertThrows(CaptureException.class, () -> read(file)).getMessage();
    }

    static Stream<ByteOrder> orders() {
        return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void classicFilesOfBothResolutions(ByteOrder order) throws Exception {
        for (boolean nanoseconds : new boolean[] {false, true}) {
            List<CapturedFrame> frames = read(CaptureFile.pcap(order, nanoseconds, 0x1000_0000 | CaptureFile.ETHERNET)
                    .packet(-1, 7, 1_500, DATA).packet(1, 999_999, 0).bytes());
            assertEquals(2, frames.size());
            assertEquals(4_294_967_295_000_000_000L + (nanoseconds ? 7 : 7_000), frames.get(0).timeNs(), "seconds have no sign");
            assertEquals(1_500, frames.get(0).originalBytes());
            assertEquals(CaptureFile.ETHERNET, frames.get(0).linkType(), "without the flags above");
            assertArrayEquals(DATA, frames.get(0).bytes());
            assertEquals(1_000_000_000L + (nanoseconds ? 999_999 : 999_999_000), frames.get(1).timeNs());
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void blocksInterfacesAndResolutions(ByteOrder order) throws Exception {
        byte[] milliseconds = option(order, 9, new byte[] {3});
        byte[] binary = option(order, 9, new byte[] {(byte) 0x8A});
        byte[] offset = option(order, 14, longBytes(order, -2));
        CaptureFile file = CaptureFile.pcapng(order).addInterface(CaptureFile.ETHERNET, 0).addInterface(CaptureFile.RAW, 3, milliseconds);
        file.block(0xBAD, file.body(8)).enhanced(0, 5, 60, DATA).enhanced(1, 5, 60, DATA).simple(9, Arrays.copyOf(DATA, 5));
        file.section().addInterface(CaptureFile.RAW, 0, join(binary, offset)).enhanced(0, 4 * 1024 + 512, 5, DATA);
        assertThrows(CaptureException.class, () -> read(file.bytes()), "the simple packet says it has 9 bytes");

        CaptureFile good = CaptureFile.pcapng(order).addInterface(CaptureFile.ETHERNET, 4).addInterface(CaptureFile.RAW, 0, milliseconds);
        good.block(0xBAD, good.body(8)).enhanced(0, 5, 60, DATA).enhanced(1, 5, 60, DATA).simple(9, Arrays.copyOf(DATA, 4));
        good.section().addInterface(CaptureFile.RAW, 0, join(binary, offset)).enhanced(0, 4 * 1024 + 512, 5, DATA);
        List<CapturedFrame> frames = read(good.bytes());
        assertEquals(List.of(5_000L, 5_000_000L, 5_000_000L, 2_500_000_000L), frames.stream().map(CapturedFrame::timeNs).toList());
        assertEquals(List.of(0, 1, 0, 2), frames.stream().map(CapturedFrame::interfaceId).toList());
        assertEquals(List.of(1, 101, 1, 101), frames.stream().map(CapturedFrame::linkType).toList());
        assertEquals(List.of(60L, 60L, 9L, 5L), frames.stream().map(CapturedFrame::originalBytes).toList());
        assertEquals(List.of(5, 5, 4, 5), frames.stream().map(frame -> frame.bytes().length).toList());
    }

    private static byte[] option(ByteOrder order, int code, byte... value) {
        return ByteBuffer.allocate(4 + Math.ceilDiv(value.length, 4) * 4).order(order).putShort((short) code)
                .putShort((short) value.length).put(value).array();
    }

    private static byte[] longBytes(ByteOrder order, long value) {
        return ByteBuffer.allocate(Long.BYTES).order(order).putLong(value).array();
    }

    private static byte[] join(byte[] first, byte... second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void readsWhatTheWriterWrites() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PcapngWriter writer = new PcapngWriter(out)) {
            writer.addInterface("a");
            writer.addInterface("b");
            writer.write(0, 1_000_000_999_000L, SamplePackets.myrinetUdp("hi!"), LinkType.MYRINET, "a comment");
            writer.write(1, 1_000_001_001_000L, SamplePackets.udp("there"), LinkType.IPV4, "");
        }
        List<CapturedFrame> frames = read(out.toByteArray());
        assertEquals(List.of(1_000_000_999L, 1_000_001_001L), frames.stream().map(CapturedFrame::timeNs).toList());
        assertEquals(List.of(3, 5), frames.stream().map(frame -> CapturedMessage.of(frame).orElseThrow().lenBytes()).toList());
    }

    @Test
    void othersAreNoCaptures() {
        for (byte[] file : List.of(new byte[0], new byte[100], "time,size\n0us,1KB\n".getBytes(), new byte[] {0x1F, (byte) 0x8B, 8, 0})) {
            assertTrue(flaw(file).startsWith("is neither a pcap nor a pcapng file: "), flaw(file));
        }
    }

    @Test
    void liesAreNamed() {
        CaptureFile pcap = CaptureFile.pcap(ByteOrder.LITTLE_ENDIAN, false, 1).packet(0, 0, 5, DATA);
        byte[] huge = pcap.bytes();
        huge[24 + 8 + 3] = 0x7F;
        assertEquals("is damaged after packet 0, for a packet claims 2130706437 bytes: copy or capture it again", flaw(huge));
        CaptureFile unknown = CaptureFile.pcapng(ByteOrder.BIG_ENDIAN).addInterface(1, 0).enhanced(0, 1, 5, DATA).enhanced(7, 1, 5, DATA);
        assertEquals("is damaged after packet 1, for a packet names the interface 7, which is not described: copy or capture it again",
                flaw(unknown.bytes()));
        byte[] seconds = option(ByteOrder.BIG_ENDIAN, 9, (byte) 0);
        CaptureFile never = CaptureFile.pcapng(ByteOrder.BIG_ENDIAN).addInterface(1, 0, seconds).enhanced(0, Long.MIN_VALUE, 5, DATA);
        assertTrue(flaw(never.bytes()).contains("thousands of years"));
        byte[] shortSection = {0x0A, 0x0D, 0x0D, 0x0A, 0, 0, 0, 12, 0x1A, 0x2B, 0x3C, 0x4D, 0, 0, 0, 12};
        assertTrue(flaw(shortSection).contains("no proper header"));
    }

    static Stream<byte[]> captures() {
        return orders().flatMap(order -> Stream.of(
                CaptureFile.pcap(order, true, 1).packet(1, 2, 5, DATA).packet(3, 4, 5, DATA).bytes(),
                CaptureFile.pcapng(order).addInterface(1, 0, option(order, 9, (byte) 9)).enhanced(0, 1, 5, DATA).simple(5, DATA).section()
                        .addInterface(1, 0).enhanced(0, 2, 5, DATA).bytes()));
    }

    /** Wherever a capture is cut off, its packets up to there are read, and unless the cut is between two records it is noticed. */
    @ParameterizedTest
    @MethodSource("captures")
    void everyCutIsNoticed(byte... file) throws Exception {
        int ends = 0;
        for (int len = 1; len < file.length; len++) {
            byte[] cut = Arrays.copyOf(file, len);
            try {
                read(cut);
                ends++;
            } catch (CaptureException e) {
                assertTrue(e.getMessage().matches("is damaged after packet \\d, for it is cut off in [a-z ]+: copy or capture it again")
                        || len < 4, e.getMessage());
            }
        }
        assertTrue(ends >= 2 && ends <= 7, ends + " cuts between records");
    }

    @ParameterizedTest
    @MethodSource("captures")
    void nothingInAFileMakesItThrowAnythingElse(byte... file) throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 3_000; round++) {
            byte[] mutant = file.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                mutant[random.nextInt(round % 4 == 0 ? 0 : 4, mutant.length)] = (byte) random.nextInt();
            }
            try {
                for (CapturedFrame frame : read(mutant)) {
                    CapturedMessage.of(frame);
                }
            } catch (CaptureException e) {
                assertEquals(1, e.getMessage().lines().count());
            }
        }
    }
}
