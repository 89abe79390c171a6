package org.stacklab.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that replaces a file once. */
final class Replacing {
    static final byte[] NEW = "what has been made of it".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private Replacing() {
    }

    /** Replaces the file that is named. */
    public static void main(String[] arguments) throws IOException {
        DurableFile.replace(Path.of(arguments[0]), NEW);
    }
}
