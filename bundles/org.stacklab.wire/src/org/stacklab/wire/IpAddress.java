package org.stacklab.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Addresses of both versions of IP as one text each, so that they can be compared. Nobody is asked for names. */
public final class IpAddress {

    private IpAddress() {
    }

    /** The text of 4 or 16 bytes, such as {@code 10.0.0.1} or {@code 2001:db8:0:0:0:0:0:1}. */
    static String format(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes, not " + address.length, e);
        }
    }

    /**
     * The one text of an address that somebody wrote.
     *
     * @param text for example {@code 2001:DB8::1}
     * @return the same address as {@link CapturedMessage} has it; empty when it is none
     */
    public static Optional<String> canonical(String text) {
        try {
            boolean version6 = text.indexOf(':') >= 0 && text.indexOf('%') < 0;
            return Optional.of(version6 ? InetAddress.getByName(text).getHostAddress() : Ipv4Address.format(Ipv4Address.parse(text)));
        } catch (UnknownHostException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
