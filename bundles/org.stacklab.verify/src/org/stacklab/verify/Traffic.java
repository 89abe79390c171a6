package org.stacklab.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The packets that pass a card in both directions. Lengths are counted in whole thresholds: a packet of length n has at least n and less
 * than n + 1 thresholds, so 0 stands for one shorter than the threshold.
 *
 * @param outgoing packets the host sends, first to last
 * @param incoming packets the link brings, first to last
 */
public record Traffic(List<Integer> outgoing, List<Integer> incoming) {
    /** Most packets in one direction. */
    public static final int MAX_PACKETS = 7;
    /** Longest packet in thresholds. */
    public static final int MAX_LENGTH = 7;

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException with a sentence for the user, if there are too many packets, too long ones or none
     */
    public Traffic {
        outgoing = checked(outgoing);
        incoming = checked(incoming);
        if (outgoing.isEmpty() && incoming.isEmpty()) {
            throw new IllegalArgumentException("there is no packet in either direction: name at least one length.");
        }
    }

    private static List<Integer> checked(List<Integer> lengths) {
        if (lengths.size() > MAX_PACKETS) {
            throw new IllegalArgumentException(lengths.size() + " packets in one direction are too many: name at most " + MAX_PACKETS
                    + ".");
        }
        for (int length : lengths) {
            if (length < 0 || length > MAX_LENGTH) {
                throw new IllegalArgumentException("a packet cannot be " + length + " thresholds long: say 0 (shorter than one) to "
                        + MAX_LENGTH + ".");
            }
        }
        return List.copyOf(lengths);
    }

    /**
     * Reads a pattern as users write it: lengths with commas, the outgoing packets first, then a colon and the incoming ones. Without a
     * colon both directions are the same.
     *
     * @param text for example {@code 3,2,4:1,1}
     * @return the pattern
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Traffic parse(String text) {
        String[] sides = text.split(":", -1);
        if (sides.length > 2) {
            throw new IllegalArgumentException("'" + text + "' has more than two directions: write it like 3,2,4:1,1.");
        }
        List<Integer> outgoing = lengths(sides[0]);
        return new Traffic(outgoing, sides.length == 1 ? outgoing : lengths(sides[1]));
    }

    private static List<Integer> lengths(String text) {
        List<Integer> lengths = new ArrayList<>();
        for (String each : text.isBlank() ? new String[0] : text.split(",", -1)) {
            try {
                lengths.add(Integer.parseInt(each.strip()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("'" + each + "' is no packet length: say 0 (shorter than one threshold) to "
                        + MAX_LENGTH + ".", e);
            }
        }
        return lengths;
    }

    @Override
    public String toString() {
        return text(outgoing) + ":" + text(incoming);
    }

    private static String text(List<Integer> lengths) {
        return lengths.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
