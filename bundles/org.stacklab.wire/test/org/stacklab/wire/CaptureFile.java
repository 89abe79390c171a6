package org.stacklab.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Capture files for tests, written byte by byte in either order. */
final class CaptureFile {
    static final int ETHERNET = 1;
    static final int RAW = 101;

    private final ByteBuffer out;

    private CaptureFile(ByteOrder order) {
        out = ByteBuffer.allocate(1 << 20).order(order);
    }

    static CaptureFile pcap(ByteOrder order, boolean nanoseconds, int linkType) {
        CaptureFile file = new CaptureFile(order);
        file.out.putInt(nanoseconds ? 0xA1B23C4D : 0xA1B2C3D4).putShort((short) 2).putShort((short) 4).putInt(0).putInt(0).putInt(65_535)
                .putInt(linkType);
        return file;
    }

    CaptureFile packet(int seconds, int fraction, int originalBytes, byte... data) {
        out.putInt(seconds).putInt(fraction).putInt(data.length).putInt(originalBytes).put(data);
        return this;
    }

    static CaptureFile pcapng(ByteOrder order) {
        return new CaptureFile(order).section();
    }

    CaptureFile section() {
        return block(0x0A0D0D0A, body(16).putInt(0x1A2B3C4D).putShort((short) 1).putShort((short) 0).putLong(-1));
    }

    /** An interface; options as they are. */
    CaptureFile addInterface(int linkType, int snapBytes, byte... options) {
        return block(1, body(8 + options.length).putShort((short) linkType).putShort((short) 0).putInt(snapBytes).put(options));
    }

    CaptureFile enhanced(int interfaceId, long ticks, int originalBytes, byte... data) {
        return block(6, body(20 + padded(data)).putInt(interfaceId).putInt((int) (ticks >>> 32)).putInt((int) ticks).putInt(data.length)
                .putInt(originalBytes).put(data));
    }

    CaptureFile simple(int originalBytes, byte... data) {
        return block(3, body(4 + padded(data)).putInt(originalBytes).put(data));
    }

    CaptureFile block(int type, ByteBuffer body) {
        out.putInt(type).putInt(body.capacity() + 12).put(body.array()).putInt(body.capacity() + 12);
        return this;
    }

    ByteBuffer body(int lenBytes) {
        return ByteBuffer.allocate(lenBytes).order(out.order());
    }

    private static int padded(byte... data) {
        return Math.ceilDiv(data.length, 4) * 4;
    }

    byte[] bytes() {
        return Arrays.copyOf(out.array(), out.position());
    }
}
