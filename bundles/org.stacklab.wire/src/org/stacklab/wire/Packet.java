package org.stacklab.wire;

import java.util.Arrays;
import java.util.Objects;

/**
 * The one buffer type: a window of bytes with room in front for headers and behind for trailers.
 *
 * <pre>
 *   0        offset            offset + length      array().length
 *   | headroom | bytes of the packet | tailroom            |
 *              &lt;- push       pull -&gt; (front)
 *                     trim &lt;-       -&gt; append (back)
 * </pre>
 *
 * <p>Layers move the window instead of copying: output pushes headers, input pulls them. The bytes pulled stay where they
 * were until someone pushes over them. Moving the window past the array is a mistake of the caller and throws
 * {@link IllegalStateException}; nothing a peer sends can cause it.
 */
public final class Packet {

    /** Room in front of a payload that is enough for every link, network and transport header of this project. */
    public static final int HEADROOM_BYTES = 96;
    /** Room behind a payload for link trailers (Myrinet CRC-8: 1 byte, Ethernet FCS: 4 bytes). */
    public static final int TAILROOM_BYTES = 4;

    private final byte[] array;
    private int offset;
    private int lenBytes;
    private int id;

    private Packet(byte[] array, int offset, int lenBytes) {
        Objects.checkFromIndexSize(offset, lenBytes, array.length);
        this.array = array;
        this.offset = offset;
        this.lenBytes = lenBytes;
    }

    /**
     * A packet of {@code lenBytes} zero bytes with the usual head- and tailroom, ready for headers to be pushed.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public static Packet allocate(int lenBytes) {
        if (lenBytes < 0) {
            throw new IllegalArgumentException("packet length " + lenBytes + " is negative");
        }
        return new Packet(new byte[HEADROOM_BYTES + lenBytes + TAILROOM_BYTES], HEADROOM_BYTES, lenBytes);
    }

    /**
     * A packet over existing bytes, which are shared and not copied.
     *
     * @throws IndexOutOfBoundsException if the range is not inside the array
     */
    public static Packet wrap(byte[] array, int offset, int lenBytes) {
        return new Packet(array, offset, lenBytes);
    }

    /** A packet over all of {@code array}, shared and not copied, without head- or tailroom. */
    public static Packet wrap(byte[] array) {
        return new Packet(array, 0, array.length);
    }

    /** The shared backing array; the packet is {@code length()} bytes from {@code offset()}. */
    public byte[] array() {
        return array;
    }

    /** Index in {@link #array()} of the first byte of the packet. */
    public int offset() {
        return offset;
    }

    /** Number of bytes in the packet. */
    public int length() {
        return lenBytes;
    }

    /** Bytes that can still be pushed in front. */
    public int headroom() {
        return offset;
    }

    /** Bytes that can still be appended behind. */
    public int tailroom() {
        return array.length - offset - lenBytes;
    }

    /** A number the owner of the packet may use as it likes, 0 at first; a slice starts with the number of its origin. */
    public int id() {
        return id;
    }

    /** Sets the owner's number. */
    public void setId(int id) {
        this.id = id;
    }

    /**
     * Opens {@code headerLenBytes} in front of the packet; their content is undefined until written.
     *
     * @return index in {@link #array()} of the opened header, which is the new {@link #offset()}
     * @throws IllegalStateException if the headroom is too small
     */
    public int push(int headerLenBytes) {
        require(headerLenBytes >= 0 && headerLenBytes <= offset, "push", headerLenBytes);
        offset -= headerLenBytes;
        lenBytes += headerLenBytes;
        return offset;
    }

    /**
     * Takes {@code headerLenBytes} off the front.
     *
     * @return index in {@link #array()} of the header just taken off
     * @throws IllegalStateException if the packet is shorter
     */
    public int pull(int headerLenBytes) {
        require(headerLenBytes >= 0 && headerLenBytes <= lenBytes, "pull", headerLenBytes);
        int header = offset;
        offset += headerLenBytes;
        lenBytes -= headerLenBytes;
        return header;
    }

    /**
     * Opens {@code trailerLenBytes} behind the packet; their content is undefined until written.
     *
     * @return index in {@link #array()} of the opened trailer
     * @throws IllegalStateException if the tailroom is too small
     */
    public int append(int trailerLenBytes) {
        require(trailerLenBytes >= 0 && trailerLenBytes <= tailroom(), "append", trailerLenBytes);
        int trailer = offset + lenBytes;
        lenBytes += trailerLenBytes;
        return trailer;
    }

    /**
     * Cuts the packet at the back to {@code newLenBytes}.
     *
     * @throws IllegalStateException if the packet is shorter than that
     */
    public void trim(int newLenBytes) {
        require(newLenBytes >= 0 && newLenBytes <= lenBytes, "trim to", newLenBytes);
        lenBytes = newLenBytes;
    }

    /**
     * A second window on the same bytes.
     *
     * @param from first byte of the slice, counted from the start of this packet
     * @throws IndexOutOfBoundsException if the slice is not inside this packet
     */
    public Packet slice(int from, int sliceLenBytes) {
        Objects.checkFromIndexSize(from, sliceLenBytes, lenBytes);
        Packet slice = new Packet(array, offset + from, sliceLenBytes);
        slice.id = id;
        return slice;
    }

    /** A copy of the packet's bytes, for tests and displays. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(array, offset, offset + lenBytes);
    }

    /** Identity, window and owner's number; never the content, which may be long. */
    @Override
    public String toString() {
        return "Packet[id=" + id + ", offset=" + offset + ", length=" + lenBytes + "]";
    }

    private void require(boolean possible, String operation, int bytes) {
        if (!possible) {
            throw new IllegalStateException(operation + " " + bytes + " bytes is impossible on " + this
                    + " with headroom " + headroom() + " and tailroom " + tailroom());
        }
    }
}
