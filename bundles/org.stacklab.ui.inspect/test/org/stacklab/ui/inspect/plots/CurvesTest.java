package org.stacklab.ui.inspect.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.HostParameters;
import org.stacklab.machine.part.RunParameters;
import org.stacklab.plot.Plot;
import org.stacklab.plot.Series;
import org.stacklab.sim.Stop;
import org.stacklab.ui.inspect.TwoHosts;

/** A lab is swept without its file. */
final class CurvesTest {
    private final LabSpec lab = TwoHosts.burst(3, 0);

    @Test
    void aKindMeansAllAndANameOne() {
        LabSpec all = Settings.apply(lab, List.of("host.mtu=8KB"));
        assertEquals(8192, all.hosts().get(0).values().get(HostParameters.MTU));
        assertEquals(8192, all.hosts().get(1).values().get(HostParameters.MTU));
        LabSpec one = Settings.apply(lab, List.of("sender.mtu=8KB", "workload.size=100"));
        assertEquals(8192, one.hosts().get(0).values().get(HostParameters.MTU));
        assertEquals(lab.hosts().get(1), one.hosts().get(1));
        assertEquals(100, one.workloads().getFirst().values().get(RunParameters.SIZE));
    }

    @Test
    void whatSetsNothingIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> Settings.apply(lab, List.of("nobody.mtu=8KB")));
        assertThrows(IllegalArgumentException.class, () -> Curves.Plan.of("x", 1, lab, "host.mtu=much"));
        assertThrows(IllegalArgumentException.class, () -> Curves.Plan.of("x", 1, lab, "nothing"));
    }

    @Test
    void eachCombinationOfTheOtherAxesIsACurve() {
        Curves curves = Curves.Plan.of("first", 1, lab, "host.mtu=4KB,8KB workload.size=1KB..8KB*2").run(new Stop());
        Plot throughput = curves.measures().getFirst();
        assertEquals(List.of("host.mtu=4 KB #1", "host.mtu=8 KB #1"), throughput.series().stream().map(Series::name).toList());
        assertEquals(4, throughput.series().getFirst().points().size());
        assertTrue(throughput.series().getFirst().points().getLast().y() > throughput.series().getFirst().points().getFirst().y());
        assertEquals(1 + 2 * 4, Curves.csv(throughput).lines().filter(line -> !line.contains("published")).count());
    }

    @Test
    void sweepsOverTheSameAxisLieOverEachOther() {
        Curves first = Curves.Plan.of("first", 1, lab, "workload.size=1KB,2KB").run(new Stop());
        Curves second = Curves.Plan.of("second", 1, lab, "workload.size=1KB,2KB").run(new Stop());
        assertEquals(2, second.after(first).measures().getFirst().series().size());
        Curves other = Curves.Plan.of("other", 1, lab, "workload.count=1,2").run(new Stop());
        assertSame(other, other.after(first));
    }

    @Test
    void aStopIsHeeded() {
        Stop stop = new Stop();
        stop.request();
        assertNull(Curves.Plan.of("x", 1, lab, "workload.size=1KB,2KB").run(stop));
    }
}
