package org.stacklab.machine.net;

/** Who sits at the end of a link direction: a card or a switch port. */
public interface LinkEnd {
    /**
     * A transmission wants to come in. The end answers by {@link LinkDirection#begin} as soon as it has room, at once or later; until
     * then the link is held back, as Myrinet does.
     *
     * @param transmission what wants to come in
     * @param from the direction it comes from
     */
    void offered(Transmission transmission, LinkDirection from);

    /**
     * The last byte of a transmission has arrived.
     *
     * @param transmission the one that was let in
     */
    void arrived(Transmission transmission);
}
