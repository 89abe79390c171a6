/**
 * Virtual time and the resources that make it pass. Read in this order: {@link org.stacklab.sim.Simulator},
 * {@link org.stacklab.sim.Activity}, {@link org.stacklab.sim.SharedResource} and {@link org.stacklab.sim.Cpu}, then how bandwidth is
 * split in {@code Sharing} and how exactly in {@code Speed}.
 */
package org.stacklab.sim;
