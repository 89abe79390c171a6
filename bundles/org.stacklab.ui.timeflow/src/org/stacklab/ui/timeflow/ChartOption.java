package org.stacklab.ui.timeflow;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.services.IServiceLocator;

/** What can be switched on and off. Each is the state of a command, which the platform keeps across restarts. */
enum ChartOption {
    /** A rectangle for every step instead of one for the work of a layer on a packet. */
    EACH_STEP("eachStep"),
    /** Lanes are resources instead of layers. */
    BY_RESOURCE("byResource"),
    /** Time in which nothing happens is short on the axis. */
    SQUEEZE("squeeze"),
    /** The run before is outlined behind this one. */
    GHOST("ghost"),
    /** Arrows show the way of the packet that is followed. */
    ARROWS("arrows"),
    /** Lost time is hatched in the colours of those who held the resource. */
    CULPRITS("culprits"),
    /** The end of a run that goes on stays in view. */
    FOLLOW("follow"),
    /** The meaning of colours and hatching is shown below the chart. */
    LEGEND("legend");

    private final String name;

    ChartOption(String name) {
        this.name = name;
    }

    private State state(IServiceLocator site) {
        Command command = site.getService(ICommandService.class).getCommand(ChartCommand.PREFIX + name);
        return command.getState(RegistryToggleState.STATE_ID);
    }

    /** Whether it is switched on. */
    boolean isOn(IServiceLocator site) {
        return state(site) instanceof State state && Boolean.TRUE.equals(state.getValue());
    }

    /** Tells somebody when this is switched, until he is removed. */
    void listen(IServiceLocator site, IStateListener listener) {
        state(site).addListener(listener);
    }

    void ignore(IServiceLocator site, IStateListener listener) {
        state(site).removeListener(listener);
    }
}
