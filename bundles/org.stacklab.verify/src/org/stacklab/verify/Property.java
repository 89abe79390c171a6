package org.stacklab.verify;

/**
 * What the model checker decides. Formulas 1 to 4 are those of paper 001, table 1, in the reading of mechanisms 2.6; the others are what
 * any firmware must keep.
 */
public enum Property {
    /** Sending overlaps fetching. */
    FORMULA_1("formula-1", Kind.WITNESS, "<> (sdma && (coarse_send || fine_send))", "host DMA and send DMA can work at once"),
    /** The same for one packet. */
    FORMULA_1_SAME_PACKET("formula-1-same-packet", Kind.WITNESS, "<> (gathering && sending && same packet)",
            "host DMA and send DMA can work on the same packet at once"),
    /** Receiving overlaps delivering. */
    FORMULA_2("formula-2", Kind.WITNESS, "<> ((coarse_rdma || fine_rdma) && recv)", "receive DMA and host DMA can work at once"),
    /** The same for one packet. */
    FORMULA_2_SAME_PACKET("formula-2-same-packet", Kind.WITNESS, "<> (arriving && scattering && same packet)",
            "receive DMA and host DMA can work on the same packet at once"),
    /** Full duplex. */
    FORMULA_3("formula-3", Kind.WITNESS, "<> ((coarse_send || fine_send) && recv)", "the card can send and receive at once"),
    /** Mutual exclusion. */
    FORMULA_4("formula-4", Kind.INVARIANT, "[] !(sdma && (coarse_rdma || fine_rdma))",
            "SDMA and RDMA never use the host DMA engine at once"), /** The lock behind formula 4. */
    HOST_DMA_LOCK("host-dma-lock", Kind.INVARIANT, "[] only the holder of the lock uses, and gives back, the host DMA engine",
            "only the thread that holds the lock uses the host DMA engine"),
    /** Buffers. */
    BUFFERS("buffers", Kind.INVARIANT, "[] no buffer is taken that is not free, and all are free at the end",
            "every buffer and every lock is given back, none is taken twice"),
    /** Nothing is lost or passed on in parts. */
    DELIVERY("delivery", Kind.INVARIANT, "[] no packet is lost, repeated or passed on before it is whole",
            "every packet is sent and delivered whole, once and in order"),
    /** No state without a way on. */
    NO_DEADLOCK("no-deadlock", Kind.INVARIANT, "[] (a step is possible || everything is delivered and idle)",
            "the card never gets stuck before everything is delivered"),
    /** No circle of cards that wait for each other. */
    BACK_PRESSURE("back-pressure", Kind.INVARIANT, "[] (only the far end can go on -> every packet that has arrived is delivered)",
            "a far end that takes nothing holds no arriving packet back"),
    /** No run without an end. */
    TERMINATION("termination", Kind.INVARIANT, "<> no step is possible", "the firmware never goes round in circles");

    /** How a property is decided. */
    public enum Kind {
        /** Some state must show it. */
        WITNESS,
        /** No state may violate it. */
        INVARIANT
    }

    private final String id;
    private final Kind kind;
    private final String formula;
    private final String text;

    Property(String id, Kind kind, String formula, String text) {
        this.id = id;
        this.kind = kind;
        this.formula = formula;
        this.text = text;
    }

    /**
     * A stable name for programs.
     *
     * @return small letters and hyphens
     */
    public String id() {
        return id;
    }

    /**
     * How it is decided.
     *
     * @return by a witness or as an invariant
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The property as temporal logic.
     *
     * @return a formula over the states of table 1
     */
    public String formula() {
        return formula;
    }

    /**
     * The property in words.
     *
     * @return the end of a sentence
     */
    public String text() {
        return text;
    }
}
