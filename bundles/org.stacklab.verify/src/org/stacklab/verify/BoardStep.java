package org.stacklab.verify;

/** What the engines of the card and the link do on their own, at any time. */
enum BoardStep {
    /** The host DMA brings one more threshold of an outgoing packet. */
    GATHER_THRESHOLD("host DMA", "one more threshold of the packet lies in the send buffer"),
    /** The host DMA brings the rest of it. */
    GATHER_END("host DMA", "the whole packet lies in the send buffer"),
    /** The send DMA is done. */
    CHUNK_SENT("send DMA", "everything it was programmed for has left"),
    /** A packet begins to arrive. */
    ARRIVAL_BEGINS("receive DMA", "a packet begins to arrive and takes a receive buffer"),
    /** One more threshold of it arrives. */
    ARRIVAL_THRESHOLD("receive DMA", "one more threshold of the packet has arrived"),
    /** Its end arrives. */
    ARRIVAL_END("receive DMA", "the end of the message has arrived"),
    /** The host DMA has moved a piece into host memory. */
    SCATTER_END("host DMA", "everything it was programmed for is in host memory");

    private final String engine;
    private final String text;

    BoardStep(String engine, String text) {
        this.engine = engine;
        this.text = text;
    }

    /** Who does it. */
    String engine() {
        return engine;
    }

    /** What has happened then. */
    String text() {
        return text;
    }

    boolean isEnabled(AbstractBoard board) {
        return switch (this) {
            case GATHER_THRESHOLD -> board.out().canGather() && !board.out().isGathered();
            case GATHER_END -> board.out().canGather() && board.out().isGathered();
            case CHUNK_SENT -> board.state().get(Field.SEND_DMA) == SendModel.DMA_WORKS;
            case ARRIVAL_BEGINS -> board.in().canBegin();
            case ARRIVAL_THRESHOLD -> board.in().isComing() && !board.in().hasCome();
            case ARRIVAL_END -> board.in().isComing() && board.in().hasCome();
            case SCATTER_END -> board.in().canScatter();
        };
    }

    void perform(AbstractBoard board) {
        switch (this) {
            case GATHER_THRESHOLD -> board.state().add(Field.GATHERED, 1);
            case GATHER_END -> board.out().gatherEnds();
            case CHUNK_SENT -> board.state().set(Field.SEND_DMA, SendModel.DMA_DONE);
            case ARRIVAL_BEGINS -> board.in().begin();
            case ARRIVAL_THRESHOLD -> board.state().add(Field.COMING, 1);
            case ARRIVAL_END -> board.in().messageEnds();
            case SCATTER_END -> board.in().scatterEnds();
        }
    }
}
