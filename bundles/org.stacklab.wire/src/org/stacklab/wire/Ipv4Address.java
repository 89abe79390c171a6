package org.stacklab.wire;

import java.util.regex.Pattern;

/** IPv4 addresses as {@code int}, first octet in the highest byte, and their dotted text. */
public final class Ipv4Address {

    private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");

    private Ipv4Address() {
    }

    /** Dotted decimal text, such as {@code 10.0.0.1}. */
    public static String format(int address) {
        return (address >>> 24) + "." + (address >>> 16 & 0xFF) + "." + (address >>> 8 & 0xFF) + "." + (address & 0xFF);
    }

    /**
     * The address written as four decimal octets without leading zeros (those would mean octal to some readers).
     *
     * @throws IllegalArgumentException with a sentence for the user if the text is anything else
     */
    public static int parse(String text) {
        String[] octets = text.split("\\.", -1);
        if (octets.length != 4) {
            throw malformed(text);
        }
        int address = 0;
        for (String octet : octets) {
            if (!OCTET.matcher(octet).matches() || Integer.parseInt(octet) > 255) {
                throw malformed(text);
            }
            address = address << 8 | Integer.parseInt(octet);
        }
        return address;
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not an IPv4 address; write four numbers from 0 to 255, such as 10.0.0.1.");
    }
}
