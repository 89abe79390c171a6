package org.stacklab.timeflow;

import org.stacklab.sim.Label;

/** What a lane of the chart stands for. */
public enum Grouping {
    /** One layer of one host: the way of a packet from top to bottom. */
    LAYER,
    /** One resource of one host, for example its processor: who works there, one after the other. */
    RESOURCE;

    /** The lane of some work within its host. */
    String laneOf(Label label) {
        return this == LAYER ? label.layer() : label.resource();
    }
}
