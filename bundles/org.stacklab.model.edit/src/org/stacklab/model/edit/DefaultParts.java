package org.stacklab.model.edit;

/**
 * The catalogue parts that new elements have.
 *
 * @param cpu of a host
 * @param chipset of a host
 * @param kernel of a host
 * @param nic of a network interface
 * @param switchPart of a switch
 * @param link of a link
 * @param workload of a workload
 */
public record DefaultParts(String cpu, String chipset, String kernel, String nic, String switchPart, String link, String workload) {
    /** The machines of testbed E1 (paper 001, section 5). */
    public static final DefaultParts E1 = new DefaultParts("pentium-iii-1000", "i815ep", "linux-2.2-gm-1.4", "lanai-9", "myrinet-switch",
            "myrinet-1280", "udp-burst");
}
