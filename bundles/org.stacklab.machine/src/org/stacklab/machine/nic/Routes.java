package org.stacklab.machine.nic;

/** Source routes: which output ports of the switches lead to a host. */
public interface Routes {
    /**
     * The way to a host.
     *
     * @param address its IPv4 address
     * @return output ports in the order in which the switches are crossed; empty on a direct cable
     */
    int[] to(int address);
}
