package org.stacklab.compile;

import static org.stacklab.machine.part.HostParameters.MTU;
import static org.stacklab.machine.part.HostParameters.SOCKET_BUFFER;
import static org.stacklab.machine.part.RunParameters.COUNT_MESSAGES;
import static org.stacklab.machine.part.RunParameters.INTERVAL;
import static org.stacklab.machine.part.RunParameters.SCHEDULE;
import static org.stacklab.machine.part.RunParameters.SIZE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stacklab.engine.LabSpec.WorkloadSpec;
import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;
import org.stacklab.model.Labs;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Nic;
import org.stacklab.model.lab.Workload;

/** Workloads, and whether what they send gets through. */
final class TrafficChecks {
    private final Lab lab;
    private final Paths paths;
    private final Map<Element, Values> values;
    private final Function<Workload, String> families;
    private final Diagnostics diagnostics;

    TrafficChecks(Lab lab, Paths paths, Map<Element, Values> values, Function<Workload, String> families, Diagnostics diagnostics) {
        this.lab = lab;
        this.paths = paths;
        this.values = values;
        this.families = families;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (Workload workload : lab.getWorkloads()) {
            boolean ends = checkEnd(workload, "source", workload.getSource()) & checkEnd(workload, "target", workload.getTarget());
            if (ends && workload.getSource() == workload.getTarget()) {
                diagnostics.error(workload, "target", Diagnostics.name(workload) + " sends from " + Diagnostics.name(workload.getSource())
                        + " to itself: choose another target.");
            } else if (ends) {
                checkPath(workload, workload.getSource(), workload.getTarget());
                checkSchedule(workload);
                checkBuffer(workload, workload.getSource());
                checkBuffer(workload, workload.getTarget());
                checkMtu(workload, workload.getSource(), workload.getTarget());
            }
        }
    }

    private boolean checkEnd(Workload workload, String end, Host host) {
        if (host == null) {
            diagnostics.error(workload, end, Diagnostics.name(workload) + " has no " + end + ": choose a host.");
            return false;
        }
        if (Labs.labOf(host).orElse(null) != lab) {
            diagnostics.error(workload, end, "the " + end + " of " + Diagnostics.name(workload)
                    + " is not in the lab: choose another host.");
            return false;
        }
        return true;
    }

    /** Hosts without a connected card are reported with their cards. */
    private void checkPath(Workload workload, Host source, Host target) {
        Optional<Nic> from = paths.cardOf(source);
        Optional<Nic> to = paths.cardOf(target);
        if (from.isPresent() && to.isPresent() && !paths.exists(from.get(), to.get())) {
            diagnostics.error(workload, "target", Diagnostics.name(workload) + " finds no way from " + Diagnostics.name(from.get()) + " to "
                    + Diagnostics.name(to.get()) + ": connect them with links, through switches if you like.");
        }
    }

    /** Either the schedule says what is sent, or count, size and interval do; the other ones are set for nothing. */
    private void checkSchedule(Workload workload) {
        Values said = values.get(workload);
        boolean scheduled = WorkloadSpec.isScheduled(families.apply(workload));
        if (scheduled && said.schedule(SCHEDULE).messages().isEmpty() && !isMistaken(workload)) {
            diagnostics.error(workload, SCHEDULE.key(), Diagnostics.name(workload)
                    + " has nothing to send: set schedule to times and sizes, for example 0us 1KB; 50us 4KB; 60us 1KB back.");
        }
        for (Parameter each : scheduled ? List.of(COUNT_MESSAGES, SIZE, INTERVAL) : List.of(SCHEDULE)) {
            if (said.origin(each) != Values.Origin.INITIAL) {
                diagnostics.warning(workload, each.key(), Diagnostics.name(workload) + " sets " + each.key() + ", which has no effect on a "
                        + workload.getPart() + ": remove it or choose another part.");
            }
        }
    }

    /** Whether its schedule cannot be read, which is reported with the setting. */
    private boolean isMistaken(Workload workload) {
        return values.get(workload).origin(SCHEDULE) == Values.Origin.INITIAL
                && workload.getSettings().stream().anyMatch(each -> SCHEDULE.key().equals(each.getKey()));
    }

    private void checkBuffer(Workload workload, Host host) {
        boolean scheduled = WorkloadSpec.isScheduled(families.apply(workload));
        Parameter guilty = scheduled ? SCHEDULE : SIZE;
        long sizeBytes = scheduled ? values.get(workload).schedule(SCHEDULE).maxLenBytes() : values.get(workload).get(SIZE);
        long bufferBytes = values.get(host).get(SOCKET_BUFFER);
        if (sizeBytes > bufferBytes && !WorkloadSpec.isUserLevel(families.apply(workload))) {
            diagnostics.error(workload, guilty.key(), Diagnostics.name(workload) + " sends messages of " + SIZE.format(sizeBytes)
                    + ", which never fit the socket buffer of " + SOCKET_BUFFER.format(bufferBytes) + " of " + Diagnostics.name(host)
                    + ": set socketBuffer of the host to at least the size, or " + guilty.key() + " to at most the buffer.");
        }
    }

    private void checkMtu(Workload workload, Host source, Host target) {
        long sent = values.get(source).get(MTU);
        long taken = values.get(target).get(MTU);
        if (sent != taken && !WorkloadSpec.isUserLevel(families.apply(workload))) {
            diagnostics.warning(target, MTU.key(), Diagnostics.name(source) + " sends packets of up to " + MTU.format(sent) + " in "
                    + Diagnostics.name(workload) + ", but " + Diagnostics.name(target) + " expects " + MTU.format(taken)
                    + ": set mtu to the same value on both.");
        }
    }
}
