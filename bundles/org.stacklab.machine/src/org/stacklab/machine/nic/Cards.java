package org.stacklab.machine.nic;

import org.stacklab.machine.Host;
import org.stacklab.machine.part.NicParameters;
import org.stacklab.machine.part.Values;

/** The one place that knows which class is which family of cards. */
public final class Cards {
    private Cards() {
    }

    /**
     * Builds a card that is plugged into nothing.
     *
     * @param family the family of its part
     * @param host the host whose buses it uses
     * @param id its stable id, an origin of the run
     * @param values board and firmware
     * @param routes where hosts are
     * @return the card
     */
    public static Card of(String family, Host host, String id, Values values, Routes routes) {
        return switch (family) {
            case NicParameters.FAMILY -> new LanaiNic(host, id, values, routes);
            default -> CardFamily.installed(family).map(other -> other.card(host, id, values, routes))
                    .orElseThrow(() -> new IllegalStateException(
                            host.name() + ": nobody knows how to build a card of family " + family + " at 0 ps"));
        };
    }
}
