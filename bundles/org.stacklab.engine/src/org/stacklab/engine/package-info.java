/**
 * From an immutable {@link org.stacklab.engine.LabSpec} to a {@link org.stacklab.engine.RunResult}: assembles machines, starts
 * workloads, bounds the run and sums it up. Everything that runs labs (command line, workbench, tests) comes through
 * {@link org.stacklab.engine.Run}.
 */
package org.stacklab.engine;
