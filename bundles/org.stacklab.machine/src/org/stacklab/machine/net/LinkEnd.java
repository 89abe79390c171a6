package org.stacklab.machine.net;

/** Who sits at the end of a link direction: a card or a switch port. */
public interface LinkEnd {
    /**
     * A message wants to come in. The end answers by {@link LinkDirection#begin} as soon as it has room, at once or later; until then
     * the link is held back, as Myrinet does.
     *
     * @param message what wants to come in
     * @param from the direction it comes from
     */
    void offered(Message message, LinkDirection from);

    /**
     * A chunk of the message that was let in has begun to come.
     *
     * @param message the message
     * @param lenBytes length of the chunk
     * @param last whether it will end the message
     */
    void chunkBegins(Message message, int lenBytes, boolean last);

    /**
     * The last byte of a chunk has arrived.
     *
     * @param message the message
     * @param last whether it ended the message
     */
    void chunkArrived(Message message, boolean last);
}
