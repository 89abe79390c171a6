package org.stacklab.wire;

/**
 * Result of a checked parse: the decoded header or the reason there is none.
 *
 * @param <H> the header record
 */
public sealed interface Decoded<H> {

    /** A well-formed header. */
    record Header<H>(H header) implements Decoded<H> {
    }

    /** Bytes that are not such a header; the error is never {@link HeaderError#NONE}. */
    record Malformed<H>(HeaderError error) implements Decoded<H> {
    }
}
