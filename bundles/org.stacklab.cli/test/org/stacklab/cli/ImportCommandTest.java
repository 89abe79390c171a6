package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Setting;
import org.stacklab.model.lab.Workload;
import org.stacklab.sim.Stop;

class ImportCommandTest {
    private static final String STAR = Path.of("..", "..", "sample-labs", "star-through-a-switch").toString();

    @TempDir
    private Path folder;
    private Path capture;
    private Path out;

    /** One second after another: 10.0.0.1 to .2, back, to .3, and .3 to .2; 100 bytes each, ports 1024 and 80. */
    @BeforeEach
    void capture() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(1000).putInt(0xA1B2C3D4).putInt(0x0002_0004).putLong(0).putInt(65_535).putInt(101);
        packet(file, 5, 1, 2);
        packet(file, 6, 2, 1);
        packet(file, 7, 1, 3);
        packet(file, 8, 3, 2);
        capture = Files.write(folder.resolve("real.pcap"), Arrays.copyOf(file.array(), file.position()));
        out = folder.resolve("new.lab");
    }

    private static void packet(ByteBuffer file, int second, int from, int to) {
        byte[] headers = HexFormat.of().parseHex("4500008000070000401100000a00000%d0a00000%d04000050006c0000".formatted(from, to));
        file.putInt(second).putInt(0).putInt(headers.length).putInt(128).put(headers);
    }

    private Cli run(String... more) {
        return into(Cli.BURST, more);
    }

    private Cli into(String lab, String... more) {
        String[] words = {"import", capture.toString(), "--lab", lab, "--out", out.toString()};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Cli.run(all);
    }

    private String schedule() throws Exception {
        Workload workload = LabFiles.load(out).getWorkloads().getFirst();
        assertEquals("udp-schedule", workload.getPart());
        assertEquals(1, workload.getSettings().size(), "count, size and interval are gone");
        Setting only = workload.getSettings().getFirst();
        assertEquals("schedule", only.getKey());
        return only.getValue();
    }

    private void refused(Cli cli, String sentence) {
        assertEquals(Status.MISTAKE, cli.status(), cli.err());
        assertTrue(cli.err().contains(sentence), cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void theFirstSenderIsTheSource() throws Exception {
        Cli cli = run();
        assertEquals(Status.OK, cli.status(), cli.err());
        assertEquals("0ps 100B; 1s 100B back; 2s 100B", schedule());
        String told = "3 messages in 2 s, 1 of them back; the source is 10.0.0.1, 1 other packets were left out.";
        assertTrue(cli.out().startsWith(told), cli.out());
        assertEquals(Status.OK, Cli.run("run", out.toString()).status());
    }

    @Test
    void hostsPortAndNumberCanBeChosen() throws Exception {
        assertEquals(0, run("--from", "10.0.0.3", "--to", "10.0.0.2").status());
        assertEquals("0ps 100B", schedule());
        assertEquals(0, run("--to", "10.0.0.1", "--force").status());
        assertEquals("0ps 100B back; 1s 100B", schedule());
        assertEquals(0, run("--port", "80", "--first", "1", "--force").status());
        assertEquals("0ps 100B", schedule());
        Files.delete(out);
        refused(run("--port", "81"), "has no UDP or TCP data that --from, --to and --port let through");
        refused(run("--from", "alice"), "--from cannot be 'alice': give an address");
        refused(run("--first", "0"), "--first cannot be '0': give a number from 1 to 100000");
    }

    @Test
    void programsGetJson() {
        assertEquals("{\"out\":\"" + out + "\",\"messages\":3,\"messagesBack\":1,\"bytes\":300,\"durationPs\":2000000000000,"
                + "\"source\":\"10.0.0.1\",\"packetsLeftOut\":1}\n", run("--json").out());
    }

    @Test
    void whatStacklabExportsComesBackOnce() throws Exception {
        Cli.run("export", Cli.BURST, "--format", "pcapng", "--out", folder.toString());
        capture = folder.resolve("capture.pcapng");
        assertEquals(0, run("--json").status());
        String[] messages = schedule().split("; ");
        assertEquals(10, messages.length, "each packet was seen at both ends of the cable");
        assertTrue(Arrays.stream(messages).allMatch(each -> each.endsWith(" 32KB")));
    }

    @Test
    void aTableIsReadToo() throws Exception {
        capture = Files.writeString(folder.resolve("Table.CSV"), "time,size,direction\n0us,1KB,forth\n10us,1,back\n");
        assertEquals(0, run().status());
        assertEquals("0ps 1KB; 10us 1B back", schedule());
        Files.delete(out);
        Files.writeString(capture, "0us,1KB\n10us\n");
        refused(run(), "Table.CSV: line 2 of the schedule, '10us', is no message");
        Files.write(capture, new byte[] {'0', (byte) 0xFF});
        refused(run(), "is no UTF-8 text");
    }

    @Test
    void damageAndOtherFilesAreRefused() throws Exception {
        byte[] whole = Files.readAllBytes(capture);
        Files.write(capture, Arrays.copyOf(whole, whole.length - 1));
        refused(run(), "real.pcap is damaged after packet 3, for it is cut off in a packet: copy or capture it again.");
        assertEquals(0, run("--first", "2").status(), "what lies behind does not matter");
        Files.delete(out);
        Files.writeString(capture, "hello");
        refused(run(), "is neither a pcap nor a pcapng file");
        capture = folder.resolve("nothing.pcap");
        refused(run(), "does not exist: give a .pcap, .pcapng or .csv file.");
    }

    @Test
    void theLabMustHaveRoomForIt() throws Exception {
        refused(into(STAR), "has several workloads: say --workload with one of ");
        refused(into(STAR, "--workload", "burst of bobb"), "burst of bob");
        capture = Files.writeString(folder.resolve("large.csv"), "0us 65507\n");
        Path lab = Files.writeString(folder.resolve("small.lab"), Files.readString(Path.of(Cli.BURST, "e-udp-fig2-traditional.lab"))
                .replaceAll("key=\"socketBuffer\" value=\"[^\"]*\"", "key=\"socketBuffer\" value=\"32KB\""));
        refused(into(lab.toString()), "the new lab could not be run: workload burst sends messages of ");
    }

    @Test
    void aLongCaptureIsCutOnRequest() throws Exception {
        byte[] file = Files.readAllBytes(capture);
        ByteBuffer.wrap(file).putInt(file.length - 44 * 2, 5 + 2000);
        Files.write(capture, file);
        refused(run(), "message 3 comes later than 1000 s after the first: take those before it with --first 2.");
    }

    @Test
    void anInterruptionLeavesNothing() {
        Stop stop = new Stop();
        stop.request();
        Cli cli = Cli.run(Main.COMMANDS, stop, "import", capture.toString(), "--lab", Cli.BURST, "--out", out.toString());
        assertEquals(Status.INTERRUPTED, cli.status(), cli.err());
        assertFalse(Files.exists(out));
    }
}
