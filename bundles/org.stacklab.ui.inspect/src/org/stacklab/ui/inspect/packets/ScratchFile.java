package org.stacklab.ui.inspect.packets;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file for the moment: written at its end, mended anywhere, read anywhere, gone when it is closed. */
final class ScratchFile implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer tail = ByteBuffer.allocate(BUFFER_BYTES);
    private long flushedBytes;

    /** An empty file. */
    ScratchFile() throws IOException {
        Path file = Files.createTempFile("stacklab", ".packets");
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** How long it is. */
    long lenBytes() {
        return flushedBytes + tail.position();
    }

    void append(byte[] bytes) throws IOException {
        if (bytes.length > tail.remaining()) {
            flush();
        }
        if (bytes.length > tail.remaining()) {
            writeAt(ByteBuffer.wrap(bytes), flushedBytes);
            flushedBytes += bytes.length;
        } else {
            tail.put(bytes);
        }
    }

    /** Writes over what was appended; what is mended lies where one call of {@link #append} has put it. */
    void mend(long offset, byte[] bytes) throws IOException {
        if (offset >= flushedBytes) {
            tail.put((int) (offset - flushedBytes), bytes);
        } else {
            writeAt(ByteBuffer.wrap(bytes), offset);
        }
    }

    void flush() throws IOException {
        tail.flip();
        int lenBytes = tail.remaining();
        writeAt(tail, flushedBytes);
        flushedBytes += lenBytes;
        tail.clear();
    }

    private void writeAt(ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    /** Reads what has been flushed. May be called by several threads. */
    ByteBuffer read(long offset, int lenBytes) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(lenBytes);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException("the file of captured packets is shorter than it was");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
