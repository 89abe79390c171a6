package org.stacklab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stacklab.sim.Stop;

class WhyCommandTest {
    private static final Pattern ROW = Pattern.compile("\"predicted\":\\{\"throughputBitsPerSec\":(\\d+),\"firstLatencyPs\":(\\d+),[^}]*},"
            + "\"confirmed\":\\{\"throughputBitsPerSec\":(\\d+),\"firstLatencyPs\":(\\d+),");

    private static String sample(String lab) {
        return Path.of("..", "..", "sample-labs", lab).toString();
    }

    @Test
    void tellsWhatBoundsTheRunAndWhatEachCostIsWorth() {
        Cli cli = Cli.run("why", Cli.BURST);
        assertEquals(new Cli(Status.OK, cli.out(), ""), cli);
        for (String text : List.of("receiver/cpu is the busiest resource", "cable/forth is idle for ", "sender/nic-sdma works",
                "what if one cost were zero: predicted from the record\n", "receiver  checksum ")) {
            assertTrue(cli.out().contains(text), text);
        }
        assertFalse(cli.out().contains("rerun"), "nobody asked for it");
        assertTrue(cli.out().lines().allMatch(line -> line.length() <= 120), cli.out());
    }

    @Test
    void confirmsOnRequestAndSaysWhatItCannot() {
        Cli cli = Cli.run("why", Cli.BURST, "--confirm");
        assertTrue(cli.out().contains("predicted from the record, then run without it"), cli.out());
        assertTrue(cli.out().endsWith("impossible: no property lets two use the I/O bus at once\n"), cli.out());
    }

    /** The share of predictions within 2 % of the run without the cost, and within 2 % of the latency as it was. */
    @ParameterizedTest
    @CsvSource({"two-hosts-uncontended,1,1", "e-udp-fig10-latency,1,1", "e-udp-fig3-offloaded,1,1", "e-udp-fig9-e-udp,1,0.95",
        "udp-overheads-fig7-nic-dominates,1,1", "udp-overheads-fig1-mtu4k,1,1", "e-udp-fig2-traditional,1,1"})
    void predictionsHoldForTheSampleLabs(String lab, double throughputs, double latencies) {
        String json = Cli.run("why", sample(lab), "--confirm", "--json").out();
        Matcher recorded = Pattern.compile("\"firstLatencyPs\":(\\d+)").matcher(json);
        assertTrue(recorded.find());
        double latencyPs = Double.parseDouble(recorded.group(1));
        int rows = 0;
        int throughputsNear = 0;
        int latenciesNear = 0;
        for (Matcher row = ROW.matcher(json); row.find(); rows++) {
            throughputsNear += Math.abs(Double.parseDouble(row.group(1)) / Double.parseDouble(row.group(3)) - 1) < 0.02 ? 1 : 0;
            latenciesNear += Math.abs(Double.parseDouble(row.group(2)) - Double.parseDouble(row.group(4))) < 0.02 * latencyPs ? 1 : 0;
        }
        assertTrue(rows > 20, json);
        assertTrue(throughputsNear >= throughputs * rows, throughputsNear + " of " + rows);
        assertTrue(latenciesNear >= latencies * rows, latenciesNear + " of " + rows);
    }

    @Test
    void anInterruptionPrintsNothing() {
        Stop stop = new Stop();
        stop.request();
        assertEquals(new Cli(Status.INTERRUPTED, "", "stacklab: interrupted; nothing was written.\n"),
                Cli.run(Main.COMMANDS, stop, "why", Cli.BURST, "--confirm"));
    }
}
