package org.stacklab.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stacklab.machine.part.Installed;

/**
 * What a run can be exported as: the {@link StandardFormat}s and those of jars beside Stacklab. Such a jar names its class in the file
 * {@code META-INF/services/org.stacklab.export.Format}; docs/extending.md tells the rest.
 */
public interface Format {
    /**
     * How users write it.
     *
     * @return for example {@code svg}; small letters and digits, no other format has it
     */
    String word();

    /**
     * The file it is written to.
     *
     * @return a name without a folder, which no other format has
     */
    String fileName();

    /**
     * What it is.
     *
     * @return a few words
     */
    String help();

    /**
     * Whether the run must keep a record for it.
     *
     * @return false if the format is made of the result alone, or while the run goes on once more; then {@link RunExport#chart} may be
     *         empty
     */
    default boolean needsSpans() {
        return true;
    }

    /**
     * Writes the file.
     *
     * @param run what is exported
     * @param out where to; it is buffered and closed by the caller
     * @throws IOException if it cannot be written
     */
    void writeTo(RunExport run, OutputStream out) throws IOException;

    /**
     * All formats.
     *
     * @return the standard ones, then what is installed beside them
     */
    static List<Format> all() {
        List<Format> all = new ArrayList<>();
        Stream.concat(Stream.of(StandardFormat.values()), Installed.of(Format.class).stream()).forEach(each -> {
            if (all.stream().anyMatch(other -> other.word().equals(each.word()) || other.fileName().equals(each.fileName()))) {
                throw new IllegalStateException("there are two export formats " + each.word() + " or two for " + each.fileName());
            }
            all.add(each);
        });
        return all;
    }
}
