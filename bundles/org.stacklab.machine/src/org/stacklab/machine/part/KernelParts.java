package org.stacklab.machine.part;

import static org.stacklab.machine.part.Quality.DERIVED;
import static org.stacklab.machine.part.Quality.ESTIMATED;
import static org.stacklab.machine.part.Quality.MEASURED;

import java.util.List;

/** Operating systems and drivers of the Myrinet testbeds. */
final class KernelParts {
    private static final String SPLIT = "paper 001 section 5.1: 42.3 us for 1 byte in all; the split is ours";
    private static final String WAIT = "paper 000 section 4.2: the card waits up to 16 us for interrupt and look-up; the split is ours";

    private KernelParts() {
    }

    static List<Part> all() {
        return List.of(linuxGmEudp(), linuxGmUdp(), linuxMyrinetSoftware());
    }

    private static Part linuxGmEudp() {
        return new Sheet(Slot.KERNEL, "linux-2.2-gm-1.4", "Linux 2.2, GM 1.4 driver", "Kernel and driver of testbed E1.")
                .say(HostParameters.SEND_CALL, 2_500, ESTIMATED, SPLIT)
                .say(HostParameters.UDP_OUTPUT, 1_000, ESTIMATED, SPLIT)
                .say(HostParameters.IP_OUTPUT, 1_000, ESTIMATED, SPLIT)
                .say(HostParameters.DRIVER_OUTPUT, 1_580, ESTIMATED, SPLIT)
                .say(HostParameters.DESCRIPTOR_WORDS, 8, ESTIMATED, "our estimate")
                .say(HostParameters.INTERRUPT, 3_000, ESTIMATED, SPLIT)
                .say(HostParameters.INTERRUPT_PACKET, 700, ESTIMATED, SPLIT)
                .say(HostParameters.SEND_DONE, 500, ESTIMATED, "our estimate")
                .say(HostParameters.IP_INPUT, 1_900, ESTIMATED, SPLIT)
                .say(HostParameters.UDP_INPUT, 1_900, ESTIMATED, SPLIT)
                .say(HostParameters.WAKEUP, 1_000, ESTIMATED, SPLIT)
                .say(HostParameters.RECEIVE_CALL, 3_000, ESTIMATED, SPLIT)
                .say(HostParameters.FRAGMENT, 13_950, ESTIMATED, "31 us on 450 MHz, paper 000 section 3.1")
                .say(HostParameters.REASSEMBLE, 4_050, ESTIMATED, "9 us on 450 MHz, paper 000 section 3.1")
                .say(HostParameters.MERGE_COPY, 4_500_000L, ESTIMATED, "10 us per KB on 450 MHz, paper 000 section 3.1, by clock")
                .part();
    }

    private static Part linuxGmUdp() {
        String small = "calibration 4: about 12 us per message on 450 MHz, so that removing an interrupt triples small-message throughput";
        return new Sheet(Slot.KERNEL, "linux-2.2-gm-1.4-udp", "Linux 2.2, GM 1.4 driver of paper 000",
                "Kernel and driver of testbeds U2 to U4.")
                .say(HostParameters.SEND_CALL, 1_500, ESTIMATED, small)
                .say(HostParameters.UDP_OUTPUT, 600, ESTIMATED, small)
                .say(HostParameters.IP_OUTPUT, 600, ESTIMATED, small)
                .say(HostParameters.DRIVER_OUTPUT, 900, ESTIMATED, small)
                .say(HostParameters.DESCRIPTOR_WORDS, 8, ESTIMATED, "our estimate")
                .say(HostParameters.INTERRUPT, 900, ESTIMATED, WAIT)
                .say(HostParameters.LOOKUP, 6_300, ESTIMATED, WAIT)
                .say(HostParameters.LOOKUP_DONE, 10_000, ESTIMATED, small)
                .say(HostParameters.INTERRUPT_PACKET, 300, ESTIMATED, small)
                .say(HostParameters.SEND_DONE, 400, ESTIMATED, small)
                .say(HostParameters.IP_INPUT, 900, ESTIMATED, small)
                .say(HostParameters.UDP_INPUT, 900, ESTIMATED, small)
                .say(HostParameters.WAKEUP, 500, ESTIMATED, small)
                .say(HostParameters.RECEIVE_CALL, 1_200, ESTIMATED, small)
                .say(HostParameters.POST_RECEIVE, 400, ESTIMATED, small)
                .say(HostParameters.FRAGMENT, 11_700, ESTIMATED, "as testbed U1")
                .say(HostParameters.REASSEMBLE, 4_050, ESTIMATED, "as testbed U1")
                .say(HostParameters.MERGE_COPY, 10_000_000L, ESTIMATED, "as testbed U1")
                .part();
    }

    private static Part linuxMyrinetSoftware() {
        String fixed = "calibration 4: 40 to 100 us per message at the receiver; the split is ours";
        String fragment = "paper 000 section 3.1: fitted to the ratio 1.84, within the 40 to 76 us per fragment of calibration 4; the "
                + "split is ours";
        return new Sheet(Slot.KERNEL, "linux-2.2-myrinet-3.22c", "Linux 2.2, Myrinet Software 3.22c", "Kernel and driver of testbed U1.")
                .say(HostParameters.SEND_CALL, 5_400, ESTIMATED, "our estimate: 12 us")
                .say(HostParameters.UDP_OUTPUT, 2_250, ESTIMATED, "our estimate: 5 us")
                .say(HostParameters.IP_OUTPUT, 2_250, ESTIMATED, "our estimate: 5 us")
                .say(HostParameters.DRIVER_OUTPUT, 2_700, ESTIMATED, "our estimate: 6 us")
                .say(HostParameters.DESCRIPTOR_WORDS, 8, ESTIMATED, "our estimate")
                .say(HostParameters.INTERRUPT, 6_750, ESTIMATED, WAIT)
                .say(HostParameters.LOOKUP, 450, ESTIMATED, WAIT)
                .say(HostParameters.INTERRUPT_PACKET, 15_750, ESTIMATED, fragment)
                .say(HostParameters.SEND_DONE, 1_350, ESTIMATED, "our estimate: 3 us")
                .say(HostParameters.IP_INPUT, 7_800, ESTIMATED, fragment)
                .say(HostParameters.UDP_INPUT, 4_500, ESTIMATED, fixed)
                .say(HostParameters.WAKEUP, 5_400, ESTIMATED, fixed)
                .say(HostParameters.RECEIVE_CALL, 8_190, ESTIMATED, fixed)
                .say(HostParameters.FRAGMENT, 11_700, DERIVED, "paper 000 section 3.1: 31 us, of which the IP header takes 5")
                .say(HostParameters.REASSEMBLE, 4_050, MEASURED, "paper 000 section 3.1: 9 us")
                .say(HostParameters.MERGE_COPY, 10_000_000L, MEASURED, "paper 000 section 3.1: 10 us per KB")
                .part();
    }
}
