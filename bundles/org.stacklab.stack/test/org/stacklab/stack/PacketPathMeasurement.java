package org.stacklab.stack;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

import org.stacklab.wire.Crc8;
import org.stacklab.wire.HeaderError;
import org.stacklab.wire.InternetChecksum;
import org.stacklab.wire.MyrinetHeader;
import org.stacklab.wire.Packet;

/** Prints what the packet path costs on this machine; to be read by people, so it asserts nothing about time. */
public final class PacketPathMeasurement {

    private static final MyrinetHeader MYRINET_IPV4 = new MyrinetHeader(MyrinetHeader.TYPE_DATA, MyrinetHeader.SUBTYPE_IPV4);

    private PacketPathMeasurement() {
    }

    /** Runs all measurements; takes no arguments. */
    public static void main(String[] arguments) {
        byte[] data = new byte[32 * 1024];
        new SplittableRandom(1).nextBytes(data);
        byte[] target = new byte[data.length];
        for (int lenBytes : new int[] {64, 1000, 4096, 32768}) {
            measure("Internet checksum", lenBytes, i -> InternetChecksum.sum(data, 0, lenBytes));
            measure("CRC-8", lenBytes, i -> Crc8.of(data, 0, lenBytes));
            measure("copy + Internet checksum", lenBytes, i -> {
                System.arraycopy(data, 0, target, 0, lenBytes);
                return InternetChecksum.sum(target, 0, lenBytes);
            });
            TestHost host = new TestHost(4096);
            measure("UDP/IP path without link CRC", lenBytes, i -> walk(host, data, lenBytes, false));
            measure("UDP/IP path with Myrinet CRC", lenBytes, i -> walk(host, data, lenBytes, true));
        }
    }

    /** Copy, checksum and headers at Alice; parse, reassemble, verify and demultiplex at Bob. */
    private static int walk(TestHost host, byte[] data, int lenBytes, boolean link) {
        UdpFlow flow = new UdpFlow(5001, TestHost.BOB, TestHost.PORT);
        for (Packet packet : host.output.packets(flow, data, 0, lenBytes)) {
            if (link) {
                crossLink(packet);
            }
            if (host.ip.input(packet, 0) instanceof Ipv4Datagram datagram
                    && host.deliver(datagram, 0) instanceof UdpDatagram received) {
                return received.data().length();
            }
        }
        throw new IllegalStateException("datagram lost: " + host.drops);
    }

    private static void crossLink(Packet packet) {
        MYRINET_IPV4.push(packet);
        MyrinetHeader.appendCrc(packet);
        if (MyrinetHeader.check(packet.array(), packet.offset(), packet.length()) != HeaderError.NONE) {
            throw new IllegalStateException("link damaged " + packet);
        }
        packet.pull(MyrinetHeader.LEN_BYTES);
        packet.trim(packet.length() - MyrinetHeader.TRAILER_LEN_BYTES);
    }

    private static void measure(String name, int lenBytes, IntUnaryOperator work) {
        int rounds = Math.max(4000, 400_000_000 / (lenBytes + 1000));
        int sink = run(work, rounds / 2);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long startNs = System.nanoTime();
        sink += run(work, rounds);
        long ns = System.nanoTime() - startNs;
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        System.out.printf("%-30s %6d bytes: %9.1f ns, %6.2f GB/s, %6d bytes allocated (%08x)%n", name, lenBytes,
                (double) ns / rounds, (double) lenBytes * rounds / ns, allocated / rounds, sink);
    }

    private static int run(IntUnaryOperator work, int rounds) {
        int sink = 0;
        for (int i = 0; i < rounds; i++) {
            sink += work.applyAsInt(i);
        }
        return sink;
    }
}
