/**
 * Protocols as sans-I/O state machines: bytes and the present virtual time go in, bytes and verdicts come out. There is no
 * clock, thread or device in here; the emulated kernel, a packet script and a test drive the same objects.
 *
 * <p>Every step that costs time on a real machine is a call of its own, so that the machine can hold resources around it:
 * one buffer per fragment on output, merging and checksumming apart from parsing on input. What a peer sends wrong is
 * data (a {@link org.stacklab.stack.DropReason}); what the caller does wrong throws {@link IllegalStateException}.
 */
package org.stacklab.stack;
