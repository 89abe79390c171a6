package org.stacklab.machine.nic;

import java.util.Optional;
import org.stacklab.machine.Host;
import org.stacklab.machine.part.Installed;
import org.stacklab.machine.part.Values;

/**
 * Cards that are built in another way than ours. A jar of its own names its class in the file
 * {@code META-INF/services/org.stacklab.machine.nic.CardFamily}; docs/extending.md tells the rest.
 */
public interface CardFamily {
    /**
     * What the parts of this family call it.
     *
     * @return the family of the parts, which no other card family has
     */
    String family();

    /**
     * Builds a card that is plugged into nothing.
     *
     * @param host the host whose buses it uses
     * @param id its stable id, an origin of the run
     * @param values board and firmware
     * @param routes where hosts are
     * @return the card
     */
    Card card(Host host, String id, Values values, Routes routes);

    /**
     * The family with a name, among those that are installed.
     *
     * @param family its name
     * @return nothing when no jar brings it
     */
    static Optional<CardFamily> installed(String family) {
        return Installed.of(CardFamily.class).stream().filter(each -> each.family().equals(family)).findFirst();
    }
}
