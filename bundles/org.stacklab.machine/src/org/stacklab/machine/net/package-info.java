/** Cables and switches. */
package org.stacklab.machine.net;
