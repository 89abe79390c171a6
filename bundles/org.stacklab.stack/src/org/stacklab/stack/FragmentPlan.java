package org.stacklab.stack;

import org.stacklab.wire.UdpHeader;

/**
 * How a UDP datagram is cut into IP fragments when the MTU counts user data: no fragment carries more than
 * {@code mtuBytes} bytes of it.
 *
 * <pre>
 *   fragment      0                        1               2
 *   IP payload    [UDP 8 | mtu user bytes] [mtu user bytes] [rest]
 *   IP offset     0                        8 + mtu          8 + 2 mtu
 * </pre>
 *
 * <p>So the longest IP packet is {@code mtuBytes + 28}, a datagram of S user bytes makes exactly ceil(S / mtuBytes)
 * fragments (one if S is 0), and because the MTU is a multiple of 8 every offset is one too (RFC 791 section 3.2). This is
 * our reading of the "4 KB" and "32 KB" MTU of the Myrinet papers, whose throughput steps lie at multiples of 4096 user
 * bytes. A link whose MTU counts IP bytes differs only in that later fragments carry 8 bytes more.
 *
 * <p>The plan is arithmetic and may be walked in any order. A copy loop that also sums the data knows the checksum of the
 * first fragment's UDP header only after the last byte; Linux 2.2 therefore walks from the last fragment to the first.
 *
 * @param mtuBytes user bytes per fragment, a positive multiple of 8
 */
public record FragmentPlan(int mtuBytes) {

    /**
     * Checks the bound.
     *
     * @throws IllegalArgumentException with a sentence for the user if the MTU is not a positive multiple of 8
     */
    public FragmentPlan {
        if (mtuBytes <= 0 || mtuBytes % 8 != 0) {
            throw new IllegalArgumentException(
                    "An MTU of " + mtuBytes + " bytes cannot be used; choose a positive multiple of 8.");
        }
    }

    /**
     * Number of fragments of a datagram of {@code dataLenBytes} user bytes, at least 1.
     *
     * @throws IllegalStateException if UDP cannot carry so much, see {@link UdpHeader#MAX_DATA_BYTES}
     */
    public int count(int dataLenBytes) {
        if (dataLenBytes < 0 || dataLenBytes > UdpHeader.MAX_DATA_BYTES) {
            throw new IllegalStateException("a UDP datagram cannot carry " + dataLenBytes + " bytes");
        }
        return Math.max(1, Math.ceilDiv(dataLenBytes, mtuBytes));
    }

    /** Position in the user data of the first byte that fragment {@code index} carries. */
    public int dataOffsetBytes(int index) {
        return index * mtuBytes;
    }

    /** User bytes that fragment {@code index} of a datagram of {@code dataLenBytes} carries. */
    public int dataLenBytes(int dataLenBytes, int index) {
        return Math.min(mtuBytes, dataLenBytes - dataOffsetBytes(index));
    }

    /** Position of the payload of fragment {@code index} in the IP datagram, a multiple of 8. */
    public int ipOffsetBytes(int index) {
        return index == 0 ? 0 : UdpHeader.LEN_BYTES + dataOffsetBytes(index);
    }
}
