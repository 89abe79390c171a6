package org.stacklab.engine;

import java.util.List;
import java.util.stream.Stream;

/** Two bursts at once, one from the source to the target and one back. Each has its own processes and its own flow. */
final class BothWays implements Workload {
    private final Burst forth;
    private final Burst back;

    BothWays(Burst forth, Burst back) {
        this.forth = forth;
        this.back = back;
    }

    @Override
    public void start() {
        forth.start();
        back.start();
    }

    @Override
    public boolean isComplete() {
        return forth.isComplete() && back.isComplete();
    }

    @Override
    public long planned() {
        return forth.planned() + back.planned();
    }

    @Override
    public List<RunResult.Flow> flows() {
        return Stream.of(forth, back).flatMap(each -> each.flows().stream()).toList();
    }
}
