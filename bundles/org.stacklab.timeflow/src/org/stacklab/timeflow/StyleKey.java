package org.stacklab.timeflow;

import java.util.Map;

/**
 * How a rectangle looks: the hue of its layer in one of two shades, which alternate from datagram to datagram. A key, not a colour:
 * {@link Palette} has the colours, whoever paints makes them into what his toolkit wants.
 *
 * @param hue the hue
 * @param shade 0 or 1
 */
public record StyleKey(Hue hue, int shade) {
    /** Hues that people with any kind of colour vision can tell apart (Okabe and Ito, 2008). */
    public enum Hue {
        /** Work for the application in system calls. */
        BLUE,
        /** Bottom halves. */
        GREEN,
        /** Interrupts. */
        VERMILION,
        /** Drivers. */
        PURPLE,
        /** Interfaces towards the host. */
        ORANGE,
        /** Interfaces towards the link. */
        SKY,
        /** Links. */
        GREY
    }

    private static final Map<String, Hue> HUES = Map.of("system-call", Hue.BLUE, "receive-call", Hue.BLUE, "driver", Hue.PURPLE, "nic-sdma",
            Hue.ORANGE, "nic-rdma", Hue.ORANGE, "nic-send", Hue.SKY, "nic-recv", Hue.SKY, "link", Hue.GREY, "interrupt", Hue.VERMILION,
            "bottom-half", Hue.GREEN);

    /**
     * The style of a layer's work on a datagram.
     *
     * @param layer the layer; one that is not known gets a hue by its name
     * @param datagramNumber the number of the datagram, 0 for none
     * @return the key
     */
    public static StyleKey of(String layer, int datagramNumber) {
        Hue hue = HUES.get(layer);
        if (hue == null) {
            hue = Hue.values()[Math.floorMod(layer.hashCode(), Hue.values().length)];
        }
        return new StyleKey(hue, Math.floorMod(datagramNumber + 1, 2));
    }
}
