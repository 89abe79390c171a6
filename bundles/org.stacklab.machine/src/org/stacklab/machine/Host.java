package org.stacklab.machine;

import static org.stacklab.machine.part.HostParameters.CACHED_BUS_SHARE;
import static org.stacklab.machine.part.HostParameters.CLOCK;
import static org.stacklab.machine.part.HostParameters.CPU_BUS_WEIGHT;
import static org.stacklab.machine.part.HostParameters.DMA_BUS_WEIGHT;
import static org.stacklab.machine.part.HostParameters.UNCACHED_BUS_SHARE;

import org.stacklab.machine.part.Parameter;
import org.stacklab.machine.part.Values;
import org.stacklab.sim.Activity;
import org.stacklab.sim.ActivityBuilder;
import org.stacklab.sim.Cpu;
import org.stacklab.sim.Label;
import org.stacklab.sim.Origin;
import org.stacklab.sim.SharedResource;
import org.stacklab.sim.Simulator;
import org.stacklab.sim.Units;

/** The hardware of a host: one processor, the memory bus, the I/O bus. */
public final class Host {
    private final World world;
    private final String name;
    private final Origin origin;
    private final Values values;
    private final Cpu cpu;
    private final SharedResource memoryBus;
    private final SharedResource ioBus;

    /**
     * Builds the hardware.
     *
     * @param world the run
     * @param id the stable id of the host, an origin of the run
     * @param name its name for people
     * @param values processor, chipset and kernel
     */
    public Host(World world, String id, String name, Values values) {
        this.world = world;
        this.name = name;
        this.values = values;
        Simulator sim = world.sim();
        origin = sim.origin(id);
        cpu = new Cpu(sim, name + "/cpu", Priority.COUNT);
        memoryBus = new SharedResource(sim, name + "/memory-bus");
        ioBus = new SharedResource(sim, name + "/io-bus");
    }

    /**
     * Work of the processor that stays within registers and cache.
     *
     * @param layer the lane
     * @param kind what is done
     * @param priority one of {@link Priority}
     * @return an activity that holds the processor
     */
    public Activity compute(String layer, String kind, int priority) {
        return onCpu(layer, kind, priority).build();
    }

    /**
     * A pass of the processor over data that lies in the cache, with a destination that does not.
     *
     * @param layer the lane
     * @param kind what is done
     * @param priority one of {@link Priority}
     * @param cost time per 1024 bytes
     * @return a pass that holds the processor and uses the memory bus
     */
    public Pass cachedPass(String layer, String kind, int priority, Parameter cost) {
        return pass(onCpu(layer, kind, priority).using(memoryBus, values.getInt(CACHED_BUS_SHARE)), cost);
    }

    /**
     * A pass of the processor over data that the cache does not hold.
     *
     * @param layer the lane
     * @param kind what is done
     * @param priority one of {@link Priority}
     * @param cost time per 1024 bytes
     * @return a pass that holds the processor and uses the memory bus
     */
    public Pass uncachedPass(String layer, String kind, int priority, Parameter cost) {
        return pass(onCpu(layer, kind, priority).using(memoryBus, values.getInt(UNCACHED_BUS_SHARE)), cost);
    }

    /**
     * A pass of the processor over data that lies in the cache and stays there.
     *
     * @param layer the lane
     * @param kind what is done
     * @param priority one of {@link Priority}
     * @param cost time per 1024 bytes
     * @return a pass that holds the processor only
     */
    public Pass pass(String layer, String kind, int priority, Parameter cost) {
        return pass(onCpu(layer, kind, priority), cost);
    }

    private Pass pass(ActivityBuilder activity, Parameter cost) {
        return new Pass(activity.build(), values.get(cost));
    }

    /**
     * Programmed writes to a card: the processor waits for the I/O bus.
     *
     * @param layer the lane
     * @param kind what is written
     * @param priority one of {@link Priority}
     * @return an activity that holds the processor and uses the I/O bus
     */
    public Activity programmedWrite(String layer, String kind, int priority) {
        return onCpu(layer, kind, priority).using(ioBus, SharedResource.CAPACITY).build();
    }

    /**
     * A DMA between host memory and a card. The caller adds what the card itself contributes.
     *
     * @param label what it is
     * @param cardOrigin the card's origin
     * @param busShare the declared demand on the memory bus, depending on the direction
     * @return a description that uses the I/O bus and the memory bus
     */
    public ActivityBuilder dma(Label label, Origin cardOrigin, Parameter busShare) {
        return world.sim().activity(cardOrigin, label).using(ioBus, SharedResource.CAPACITY)
                .using(memoryBus, values.getInt(busShare)).weight(values.getInt(DMA_BUS_WEIGHT));
    }

    /**
     * How long some code takes.
     *
     * @param cost a parameter in cycles
     * @return picoseconds on this processor, rounded up
     */
    public long cyclesPs(Parameter cost) {
        return Math.ceilDiv(Math.multiplyExact(values.get(cost), Units.S / 1_000), values.get(CLOCK) / 1_000);
    }

    private ActivityBuilder onCpu(String layer, String kind, int priority) {
        Label label = world.sim().label(name, layer, "cpu", kind);
        return world.sim().activity(origin, label).on(cpu, priority).weight(values.getInt(CPU_BUS_WEIGHT));
    }

    /**
     * The run this host belongs to.
     *
     * @return what all components share
     */
    public World world() {
        return world;
    }

    /**
     * The name for people.
     *
     * @return the unique name of the host
     */
    public String name() {
        return name;
    }

    /**
     * What the host is made of.
     *
     * @return the values of processor, chipset and kernel
     */
    public Values values() {
        return values;
    }

    /**
     * Whose events the host's are.
     *
     * @return the origin
     */
    public Origin origin() {
        return origin;
    }
}
