package org.stacklab.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of a capture file. Knows how far it has come, for messages. */
final class CaptureInput implements Closeable {

    private final InputStream in;
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private long packets;

    CaptureInput(InputStream in) {
        this.in = in;
    }

    /** From here on numbers are read in this order. */
    void order(boolean littleEndian) {
        order = littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    /** The first bytes of a record, or null where the file ends before it. */
    ByteBuffer start(int lenBytes, String what) throws IOException, CaptureException {
        byte[] bytes = in.readNBytes(lenBytes);
        return bytes.length == 0 ? null : whole(bytes, lenBytes, what);
    }

    /** Further bytes of a record. Memory is taken as the bytes come, so that a lie about their number costs nothing. */
    ByteBuffer read(int lenBytes, String what) throws IOException, CaptureException {
        return whole(in.readNBytes(lenBytes), lenBytes, what);
    }

    private ByteBuffer whole(byte[] bytes, int lenBytes, String what) throws CaptureException {
        if (bytes.length < lenBytes) {
            throw flaw("it is cut off in " + what);
        }
        return ByteBuffer.wrap(bytes).order(order);
    }

    void skip(long lenBytes, String what) throws IOException, CaptureException {
        long left = lenBytes;
        while (left > 0) {
            long skipped = in.skip(left);
            if (skipped == 0 && in.read() < 0) {
                throw flaw("it is cut off in " + what);
            }
            left -= Math.max(1, skipped);
        }
    }

    /** One more packet has been read whole. */
    void countPacket() {
        packets++;
    }

    /** Something is wrong here. */
    CaptureException flaw(String what) {
        return new CaptureException("is damaged after packet " + packets + ", for " + what + ": copy or capture it again");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
