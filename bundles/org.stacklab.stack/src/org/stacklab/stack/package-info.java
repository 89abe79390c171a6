/** Protocols as state machines without I/O. */
package org.stacklab.stack;
