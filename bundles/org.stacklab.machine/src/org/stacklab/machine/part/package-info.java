/**
 * What machines are made of, as data: every {@link org.stacklab.machine.part.Parameter property} that exists is declared once, every
 * {@link org.stacklab.machine.part.Part catalogue part} gives measured values to some of them with the source of each number, and
 * {@link org.stacklab.machine.part.Values} are what one element of a lab ends up with. Property sheets, the command line, sweeps and
 * documentation are made from these declarations; nothing else knows a default or a bound.
 */
package org.stacklab.machine.part;
