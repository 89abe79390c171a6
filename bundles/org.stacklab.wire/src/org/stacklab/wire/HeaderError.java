package org.stacklab.wire;

/** Why bytes are not the header they should be. Malformed input is data: nothing is thrown for it. */
public enum HeaderError {
    /** The header is well formed. */
    NONE("well formed"),
    /** Fewer bytes are present than the shortest possible header has. */
    TRUNCATED("shorter than the header"),
    /** The version field names another protocol version. */
    WRONG_VERSION("wrong version"),
    /** The packet type is one this project does not carry, or not a type at all. */
    WRONG_TYPE("unknown packet type"),
    /** The header length field is below the minimum or beyond the bytes present. */
    BAD_HEADER_LENGTH("header length field out of range"),
    /** The length field is smaller than the header or larger than the bytes present. */
    BAD_LENGTH("length field does not fit the bytes present"),
    /** The checksum or CRC says that bytes were changed on the way. */
    BAD_CHECKSUM("checksum mismatch");

    private final String text;

    HeaderError(String text) {
        this.text = text;
    }

    /** The error in a few words, for displays. */
    public String text() {
        return text;
    }
}
