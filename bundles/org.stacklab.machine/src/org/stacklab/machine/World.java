package org.stacklab.machine;

import org.stacklab.sim.Simulator;
import org.stacklab.trace.Recorder;

/**
 * What every component of a run shares.
 *
 * @param sim virtual time
 * @param recorder the record, where packets are registered
 */
public record World(Simulator sim, Recorder recorder) {
}
