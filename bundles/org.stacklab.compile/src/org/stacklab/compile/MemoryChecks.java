package org.stacklab.compile;

import static org.stacklab.machine.part.HostParameters.MTU;
import static org.stacklab.machine.part.NicParameters.FIRMWARE_BYTES;
import static org.stacklab.machine.part.NicParameters.RECEIVE_BUFFERS;
import static org.stacklab.machine.part.NicParameters.SEND_BUFFERS;
import static org.stacklab.machine.part.NicParameters.SRAM;

import java.util.Map;
import org.stacklab.machine.part.Values;
import org.stacklab.model.lab.Element;
import org.stacklab.model.lab.Host;
import org.stacklab.model.lab.Lab;
import org.stacklab.model.lab.Nic;

/**
 * Whether packets can be cut as each host says, and the memory of each card holds its firmware and its packet buffers of one MTU each
 * (paper 000, section 3.1).
 */
final class MemoryChecks {
    /** Fragments begin at multiples of 8 bytes (RFC 791, section 3.2). */
    private static final long FRAGMENT_UNIT_BYTES = 8;

    private final Map<Element, Values> values;
    private final Diagnostics diagnostics;

    MemoryChecks(Map<Element, Values> values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    void check(Lab lab) {
        for (Host host : lab.getHosts()) {
            checkFragments(host);
            host.getNics().forEach(nic -> check(host, nic));
        }
    }

    private void checkFragments(Host host) {
        long mtuBytes = values.get(host).get(MTU);
        if (mtuBytes % FRAGMENT_UNIT_BYTES != 0) {
            diagnostics.error(host, MTU.key(), "mtu of " + Diagnostics.name(host) + " cannot be " + mtuBytes
                    + " B, because fragments begin at multiples of 8 bytes: set it to " + wholeUnits(mtuBytes) + " B.");
        }
    }

    private static long wholeUnits(long lenBytes) {
        return lenBytes - lenBytes % FRAGMENT_UNIT_BYTES;
    }

    private void check(Host host, Nic nic) {
        Values card = values.get(nic);
        long mtuBytes = values.get(host).get(MTU);
        long buffers = card.get(SEND_BUFFERS) + card.get(RECEIVE_BUFFERS);
        long neededBytes = buffers * mtuBytes + card.get(FIRMWARE_BYTES);
        if (neededBytes > card.get(SRAM)) {
            diagnostics.error(nic, MTU.key(), Diagnostics.name(nic) + " has " + SRAM.format(card.get(SRAM)) + " of SRAM, but " + buffers
                    + " buffers of " + MTU.format(mtuBytes) + " and " + FIRMWARE_BYTES.format(card.get(FIRMWARE_BYTES))
                    + " of firmware need " + SRAM.format(neededBytes) + ": " + mend(host, buffers, card) + ".");
        }
    }

    private static String mend(Host host, long buffers, Values card) {
        long fittingBytes = wholeUnits(Math.floorDiv(card.get(SRAM) - card.get(FIRMWARE_BYTES), buffers));
        return fittingBytes < MTU.min() ? "set sendBuffers and receiveBuffers lower or choose a card with more memory"
                : "set mtu of " + Diagnostics.name(host) + " to at most " + MTU.format(fittingBytes)
                        + ", have fewer buffers or choose a card with more memory";
    }
}
