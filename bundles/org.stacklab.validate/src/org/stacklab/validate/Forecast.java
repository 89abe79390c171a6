package org.stacklab.validate;

import java.util.List;
import org.stacklab.engine.LabSpec;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Stop;
import org.stacklab.sweep.Parallel;
import org.stacklab.verify.PipelineModel;
import org.stacklab.verify.Stage;

/**
 * The closed form of pipelining (mechanisms 2.7) beside the emulator: what the formulas say of a lab from the costs of its layers, and what
 * the emulator makes of the same lab with everything that competes in it.
 */
public final class Forecast {
    private static final double PS_PER_US = 1e6;
    private static final double MBPS = 1e6;

    private final LabSpec lab;
    private final Runs runs;
    private final PathStages path;

    /**
     * One size and one kind of firmware.
     *
     * @param sizeBytes of a message
     * @param fine whether the firmware is fine-grained, otherwise coarse-grained
     * @param latencyUs what the closed form says of a lone message (M1, M3)
     * @param emulatedLatencyUs the same emulated
     * @param mbps what the closed form says of an endless burst (M2, M4)
     * @param emulatedMbps a long burst, emulated
     */
    public record Row(int sizeBytes, boolean fine, double latencyUs, double emulatedLatencyUs, double mbps, double emulatedMbps) {
        /**
         * How far the latency is off.
         *
         * @return closed form over emulator minus one
         */
        public double latencyError() {
            return latencyUs / emulatedLatencyUs - 1;
        }

        /**
         * How far the bandwidth is off.
         *
         * @return closed form over emulator minus one
         */
        public double bandwidthError() {
            return mbps / emulatedMbps - 1;
        }

        /**
         * The larger of the two errors.
         *
         * @return without a sign
         */
        public double error() {
            return Math.max(Math.abs(latencyError()), Math.abs(bandwidthError()));
        }
    }

    /** A lab to which the closed form does not apply. The message says why and what would help. */
    public static final class NotApplicableException extends Exception {
        private static final long serialVersionUID = 1;

        NotApplicableException(String message) {
            super(message);
        }
    }

    Forecast(LabSpec lab, Runs runs) {
        this.lab = lab;
        this.runs = runs;
        path = new PathStages(lab, runs);
    }

    /**
     * Compares a lab at some sizes, coarse and fine.
     *
     * @param lab two hosts on a cable and a workload of UDP datagrams
     * @param sizesBytes the sizes, each at least 1 and at most the MTU
     * @param stop a request to give up
     * @return two rows for each size, or null if a stop was requested
     * @throws NotApplicableException if the lab is another one
     */
    public static List<Row> of(LabSpec lab, List<Integer> sizesBytes, Stop stop) throws NotApplicableException {
        check(lab);
        try {
            Forecast forecast = new Forecast(lab, new Runs(stop));
            List<Row> rows = Parallel.map(2 * sizesBytes.size(), i -> forecast.row(sizesBytes.get(i / 2), i % 2 == 1), stop);
            return stop.isRequested() ? null : rows;
        } catch (Runs.StoppedException stopped) {
            return null;
        }
    }

    private static void check(LabSpec lab) throws NotApplicableException {
        if (lab.hosts().size() != 2 || lab.links().size() != 1) {
            throw new NotApplicableException(lab.name() + " has " + lab.hosts().size() + " hosts and " + lab.links().size()
                    + " cables, and the closed form speaks of two hosts on one cable: take such a lab, "
                    + "for example sample-labs/e-udp-fig12-model.");
        }
        if (lab.workloads().isEmpty() || lab.workloads().stream().anyMatch(workload -> WorkloadSpec.isUserLevel(workload.kind()))) {
            throw new NotApplicableException(lab.name() + " sends no UDP datagrams, and the closed form speaks of them: add a UDP burst.");
        }
    }

    Row row(int sizeBytes, boolean fine) {
        LabSpec variant = Variant.pipelining(lab, fine ? "fine" : "coarse");
        return new Row(sizeBytes, fine, latencyUs(sizeBytes, fine),
                runs.recorded(Variant.burst(variant, sizeBytes, 1)).flows().getFirst().firstLatencyPs() / PS_PER_US, closedMbps(sizeBytes),
                runs.measured(Variant.burst(variant, sizeBytes, Traffic.STEADY)).throughputBitsPerSec() / MBPS);
    }

    private double latencyUs(int sizeBytes, boolean fine) {
        PipelineModel model = model(path.stages(), sizeBytes);
        return (fine ? model.fineLatencyPs() : model.coarseLatencyPs()) / PS_PER_US;
    }

    /** Microseconds the closed form says of a lone message with the firmware of the lab. */
    double closedLatencyUs(int sizeBytes) {
        Values card = lab.hosts().getFirst().nics().getFirst().values();
        return latencyUs(sizeBytes, NicParameters.PIPELINING.format(card.get(NicParameters.PIPELINING)).equals("fine"));
    }

    /** Megabits per second the closed form says of an endless burst; the kind of firmware makes no difference. */
    double closedMbps(int sizeBytes) {
        return sizeBytes * 8 * PS_PER_US / Math.max(model(path.stagesInBurst(), sizeBytes).pacePs(), path.firmwarePs());
    }

    /** From which packet on the receiving card finds packets complete (M5). */
    long firstCoarsePacket(int sizeBytes) {
        return model(path.stagesInBurst(), sizeBytes).firstCoarsePacket(3).orElseThrow();
    }

    private PipelineModel model(List<Stage> stages, int sizeBytes) {
        return new PipelineModel(stages, PathStages.packetBytes(sizeBytes), path.thresholdBytes());
    }
}
