package org.stacklab.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.stacklab.sim.RandomStream;

/**
 * User data that a receiver can verify: random bytes, the same in every message, with the message's number woven into the first
 * eight. No two messages are alike, and a byte in the wrong place is found.
 */
final class Payload {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] random;
    private final byte[] expected;

    Payload(RandomStream stream, int lenBytes) {
        random = new byte[lenBytes];
        for (int i = 0; i < lenBytes; i++) {
            random[i] = (byte) stream.nextLong();
        }
        expected = random.clone();
    }

    /** Writes message number {@code message} into a buffer that held another message of this payload, or nothing yet. */
    void write(int message, int lenBytes, byte[] buffer) {
        if (message == 1) {
            System.arraycopy(random, 0, buffer, 0, random.length);
        }
        stamp(message, lenBytes, buffer);
    }

    /** Whether the buffer begins with exactly the message. */
    boolean matches(int message, int lenBytes, byte[] buffer) {
        stamp(message, lenBytes, expected);
        return Arrays.equals(expected, 0, lenBytes, buffer, 0, lenBytes);
    }

    /** Weaves the number into the first bytes, of which a message of another length may have changed more. */
    private void stamp(int message, int lenBytes, byte[] buffer) {
        if (lenBytes >= Long.BYTES) {
            LONGS.set(buffer, 0, (long) LONGS.get(random, 0) ^ message);
        } else {
            System.arraycopy(random, 0, buffer, 0, Math.min(Long.BYTES, random.length));
            buffer[0] ^= (byte) message;
        }
    }
}
