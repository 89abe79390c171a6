package org.stacklab.machine.part;

/** Where a part plugs in, and which kind of lab element it belongs to. */
public enum Slot {
    /** The processor of a host. */
    CPU("host", "cpu"),
    /** Memory bus and I/O bus of a host. */
    CHIPSET("host", "chipset"),
    /** Operating system and driver of a host. */
    KERNEL("host", "kernel"),
    /** A network interface. */
    NIC("nic", "part"),
    /** A cable. */
    LINK("link", "part"),
    /** A switch. */
    SWITCH("switch", "part"),
    /** A source of traffic. */
    WORKLOAD("workload", "part"),
    /** The run as a whole. */
    LAB("lab", null);

    private final String element;
    private final String attribute;

    Slot(String element, String attribute) {
        this.element = element;
        this.attribute = attribute;
    }

    /**
     * The kind of lab element that has this slot, as users write it in {@code --set host.mtu=4KB}.
     *
     * @return for example {@code host}
     */
    public String element() {
        return element;
    }

    /**
     * The attribute of the lab element that names the part in this slot.
     *
     * @return for example {@code chipset}; null where no part is chosen
     */
    public String attribute() {
        return attribute;
    }
}
