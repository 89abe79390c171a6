package org.stacklab.timeflow;

/** What one rectangle of the chart stands for. */
public enum Grain {
    /**
     * All the work of a layer on a packet, from its first step to its last, as the figures of the papers draw it (paper 001, section
     * 3.2). When the layer turns to other packets in between, what comes after is another rectangle, for waiting in a queue does not
     * count. Work that is for no packet is drawn step by step.
     */
    PACKET,
    /** One activity. */
    SPAN
}
