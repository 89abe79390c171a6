/**
 * The small operating system of a host: system calls, driver, interrupt handler and bottom half of Linux 2.2, as far as a packet meets
 * them (mechanisms 1.1 and 1.2). Protocol work is done by the state machines of {@code org.stacklab.stack}; this package says when, and
 * what it costs.
 */
package org.stacklab.machine.os;
