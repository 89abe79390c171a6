package org.stacklab.stack;

import org.stacklab.wire.Packet;

/**
 * Told of every packet the stack gives up, exactly once each, whether it was just handed in or held for a while. The
 * listener owns the packet from then on and returns its buffer. It must not call back into the stack.
 */
@FunctionalInterface
public interface DropListener {

    /** {@code packet} was given up at virtual time {@code nowPs}; headers already pulled are no longer part of it. */
    void dropped(Packet packet, DropReason reason, long nowPs);
}
