package org.stacklab.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Eight bytes at a time, little end first on every machine. */
final class ByteOrder {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, java.nio.ByteOrder.LITTLE_ENDIAN);

    private ByteOrder() {
    }

    static long longAt(byte[] bytes, int offset) {
        return (long) LONGS.get(bytes, offset);
    }
}
