package org.stacklab.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stacklab.export.JsonReader;

/** Lets tshark, which nobody here wrote, judge the captures. */
class CaptureTest {
    private static final String GOOD = "1";
    private static final String NO_CHECKSUM = "3";

    @TempDir
    Path temp;

    /** Every sample lab whose cables make no faults as it is, and the burst with each way to make a checksum and to cut a message. */
    static List<List<String>> runs() throws IOException {
        List<List<String>> runs = new ArrayList<>();
        RunCommandTest.sampleLabs().stream().filter(lab -> !lab.endsWith("faulty-cable")).forEach(lab -> runs.add(List.of(lab.toString())));
        runs.add(List.of(Cli.BURST, "--set=host.checksum=nic-dma", "--set=host.zeroCopySend=on"));
        runs.add(List.of(Cli.BURST, "--set=host.checksum=firmware", "--set=host.mtu=2KB", "--set=workload.size=5001B"));
        runs.add(List.of(Cli.BURST, "--set=nic.pipelining=fine", "--set=host.fineChecksum=host", "--set=link.delay=5us"));
        return runs;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void tsharkFindsNothingWrong(List<String> run) throws IOException, InterruptedException {
        needTshark();
        assertEquals(new Cli(Status.OK, "", ""), Cli.run(words("export", run, "--format=pcapng", "--format=jsonl", "--out=" + temp)));
        List<Map<String, Object>> spans = JsonReader.lines(Files.readString(temp.resolve("spans.jsonl")));
        List<String[]> frames = tshark(temp.resolve("capture.pcapng"));
        Set<String> crossings = new TreeSet<>();
        spans.stream().filter(span -> span.get("layer").equals("link"))
                .forEach(span -> crossings.add(span.get("packet") + "\t" + span.get("host")));
        Map<String, Long> expected = crossings.stream().collect(groupingBy(each -> each.substring(0, each.indexOf('\t')), counting()));
        expected.replaceAll((packet, cables) -> 2 * cables);
        assertEquals(expected, frames.stream().collect(groupingBy(CaptureTest::packet, counting())));
        assertEquals(frames.size(), frames.stream().map(frame -> frame[0] + " " + packet(frame)).distinct().count(), "once at every port");
        long datagrams = expected.keySet().stream().map(packet -> packet.replaceAll("\\.\\d+$", "")).distinct().count();
        boolean fragmented = expected.size() > datagrams;
        frames.forEach(frame -> assertTrue(frame[1].equals(GOOD) && frame[3].isEmpty(), Arrays.toString(frame)));
        // A datagram is put together again, and its checksum looked at, once: both ends of the cable are in one capture.
        assertEquals(fragmented ? datagrams : frames.size(), frames.stream().filter(CaptureTest::isJudgedWell).count());
        assertTrue(frames.stream().allMatch(frame -> frame[2].isEmpty() || isJudgedWell(frame)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheCableDoesWrongIsCommentedAndSeen() throws IOException, InterruptedException {
        needTshark();
        List<String> run = List.of(Cli.BURST, "--set=link.loss=20%", "--set=link.corruption=40%", "--set=workload.count=40",
                "--set=workload.interval=1ms");
        assertEquals(Status.OK, Cli.run(words("export", run, "--format=pcapng", "--out=" + temp)).status());
        Map<String, Object> result = (Map<String, Object>) JsonReader.read(Cli.run(words("run", run, "--json")).out());
        Map<String, Object> faults = new TreeMap<>((Map<String, Object>) result.get("drops"));
        faults.putAll((Map<String, Object>) result.get("faults"));
        List<String[]> frames = tshark(temp.resolve("capture.pcapng"));
        for (String fault : List.of("lost on the cable", "corrupted on the cable")) {
            assertEquals(faults.get(fault).toString(), Long.toString(frames.stream().filter(frame -> frame[4].contains(", " + fault))
                    .count()));
        }
        assertTrue(frames.stream().allMatch(frame -> frame[2].equals(GOOD) != frame[4].contains("corrupted on the cable")));
        assertTrue(frames.stream().anyMatch(frame -> !frame[2].equals(GOOD)));
    }

    @Test
    void whatTheHostDropsIsCommentedWhereItArrives() throws IOException, InterruptedException {
        needTshark();
        List<String> run = List.of(Path.of("..", "..", "sample-labs", "udp-overheads-fig1-mtu4k").toString(), "--set=workload.count=2");
        assertEquals(Status.OK, Cli.run(words("export", run, "--format=pcapng", "--out=" + temp)).status());
        List<String[]> frames = tshark(temp.resolve("capture.pcapng"));
        List<String[]> dropped = frames.stream().filter(frame -> frame[4].contains("dropped by the host")).toList();
        List<String[]> second = frames.stream().filter(frame -> frame[0].startsWith("receiver") && packet(frame).startsWith("2.")).toList();
        assertTrue(!second.isEmpty());
        assertEquals(second.stream().map(frame -> frame[4]).toList(), dropped.stream().map(frame -> frame[4]).toList());
        assertTrue(dropped.stream().allMatch(frame -> frame[4].endsWith(" ps: socket receive buffer full")));
    }

    /** The copy of the fragment that completes the datagram comes too late to be a duplicate: it begins another datagram. */
    @Test
    void ofTheCopiesOfAFragmentTheHostDropsAllButOne() throws IOException, InterruptedException {
        needTshark();
        List<String> run = List.of(Path.of("..", "..", "sample-labs", "udp-overheads-fig1-mtu4k").toString(), "--set=workload.count=1",
                "--set=link.duplication=30%");
        assertEquals(Status.OK, Cli.run(words("export", run, "--format=pcapng", "--out=" + temp)).status());
        List<String[]> frames = tshark(temp.resolve("capture.pcapng"));
        List<String[]> arriving = frames.stream().filter(frame -> frame[0].startsWith("receiver")).toList();
        Map<String, Long> arrivals = arriving.stream().collect(groupingBy(CaptureTest::packet, counting()));
        arrivals.remove(packet(arriving.getLast()));
        Map<String, Long> copies = frames.stream().filter(frame -> frame[4].endsWith(" ps: duplicate IP fragment"))
                .collect(groupingBy(CaptureTest::packet, counting()));
        arrivals.values().removeIf(times -> times == 1);
        arrivals.replaceAll((packet, times) -> times - 1);
        assertTrue(!copies.isEmpty());
        assertEquals(arrivals, copies);
    }

    private static String[] words(String command, List<String> run, String... more) {
        return Stream.of(List.of(command), run, List.of(more)).flatMap(List::stream).toArray(String[]::new);
    }

    private static void needTshark() {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(p -> Files.isExecutable(Path.of(p, "tshark")));
        if (!installed) {
            System.out.println("skipped: tshark is not installed (Debian: apt-get install tshark), so nobody reads the capture back");
        }
        assumeTrue(installed);
    }

    /** A datagram may be sent without a checksum; a wrong one it must not have. */
    private static boolean isJudgedWell(String[] frame) {
        return frame[2].equals(GOOD) || frame[2].equals(NO_CHECKSUM);
    }

    private static String packet(String[] frame) {
        return frame[4].replaceAll("^packet (.*?) at \\d+ ps(, .*)?$", "$1");
    }

    private static List<String[]> tshark(Path capture) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tshark", "-r", capture.toString(), "-T", "fields", "-E", "separator=;", "-E", "occurrence=f",
                "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE", "-d", "udp.port==1-65535,data", "-e",
                "frame.interface_name", "-e", "ip.checksum.status", "-e", "udp.checksum.status", "-e", "_ws.malformed", "-e",
                "frame.comment")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text.lines().map(line -> line.split(";", -1)).toList();
    }
}
