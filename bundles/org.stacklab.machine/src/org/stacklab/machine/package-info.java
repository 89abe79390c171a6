/** Hosts, interface cards, links and the small operating system. */
package org.stacklab.machine;
