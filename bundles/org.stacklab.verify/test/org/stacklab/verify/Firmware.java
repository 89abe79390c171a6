package org.stacklab.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stacklab.machine.nic.Action;
import org.stacklab.machine.nic.Condition;
import org.stacklab.machine.nic.FirmwareThread;
import org.stacklab.machine.nic.FirmwareThread.Transition;
import org.stacklab.sim.Stop;

/** Firmware with single mistakes, and what the model checker says of it. */
final class Firmware {
    static final int FEW_STATES = 1_000_000;

    private Firmware() {
    }

    static Verification check(List<FirmwareThread> program, int sendBuffers, int receiveBuffers, String packets) {
        try {
            return new ModelChecker(new Card(program, sendBuffers, receiveBuffers, 64), Traffic.parse(packets), FEW_STATES, new Stop())
                    .run();
        } catch (TooManyStatesException e) {
            throw new AssertionError(e);
        }
    }

    /** A program whose threads never do something. */
    static List<FirmwareThread> without(List<FirmwareThread> program, Action action) {
        return changed(program, way -> new Transition(way.when(), less(way.claims(), action), way.cost(), less(way.actions(), action),
                way.target()));
    }

    /** A program of which one thread never waits for something. */
    static List<FirmwareThread> without(List<FirmwareThread> program, String target, Condition condition) {
        return changed(program, way -> way.target().equals(target)
                ? new Transition(less(way.when(), condition), way.claims(), way.cost(), way.actions(), way.target()) : way);
    }

    /** A program of which one thread also waits for something else. */
    static List<FirmwareThread> with(List<FirmwareThread> program, String target, Condition condition) {
        return changed(program, way -> way.target().equals(target) ? new Transition(
                Stream.concat(way.when().stream(), Stream.of(condition)).toList(), way.claims(), way.cost(), way.actions(), way.target())
                : way);
    }

    private static <T> List<T> less(List<T> list, T element) {
        return list.stream().filter(each -> !each.equals(element)).toList();
    }

    private static List<FirmwareThread> changed(List<FirmwareThread> program, UnaryOperator<Transition> change) {
        List<FirmwareThread> result = new ArrayList<>();
        for (FirmwareThread thread : program) {
            Map<String, List<Transition>> states = new LinkedHashMap<>();
            thread.states().forEach((state, ways) -> states.put(state, ways.stream().map(change).toList()));
            result.add(new FirmwareThread(thread.name(), thread.initial(), states));
        }
        return result;
    }
}
