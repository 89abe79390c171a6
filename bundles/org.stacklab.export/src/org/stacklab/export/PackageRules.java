package org.stacklab.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a package may hold. It comes from a stranger: nothing that runs, nothing outside of its folder, nothing without bounds. */
final class PackageRules {
    static final int MAX_FILES = 500;
    static final int MAX_FILE_BYTES = 64 << 20;
    static final long MAX_BYTES = 256L << 20;
    /** Nothing that is meant is packed closer; what is smaller than {@link #SMALL_BYTES} may be. */
    static final int MAX_RATIO = 200;
    static final int SMALL_BYTES = 1 << 20;
    /** How names may end. HTML and PDF are left out because they can hold programs; of SVG only drawings get in. */
    static final List<String> EXTENSIONS = List.of(".lab", ".lesson", ".md", ".po", ".json", ".csv", ".jsonl", ".svg", ".png", ".pcapng");

    /** Folders and a file, of letters that every file system takes. */
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_][A-Za-z0-9_.+-]{0,79}/){0,2}[A-Za-z0-9_][A-Za-z0-9_.+-]{0,79}");
    private static final Pattern RESERVED = Pattern.compile("(?i)(.*/)?(con|prn|aux|nul|com[0-9]|lpt[0-9])([./].*)?");

    private final Set<String> names = new LinkedHashSet<>();
    private long bytes;

    /** Whether a file of that name may be packed. */
    static boolean isAllowed(String name) {
        return NAME.matcher(name).matches() && !RESERVED.matcher(name).matches() && !name.contains("..")
                && EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    /** Refuses a name that may not be there, or is there already. */
    void addName(String name) throws BadPackageException {
        if (!isAllowed(name)) {
            throw new BadPackageException("it holds '" + printable(name) + "', which no package may hold");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new BadPackageException("it holds " + name + " twice");
        }
        if (names.size() > MAX_FILES) {
            throw new BadPackageException("it holds more than " + MAX_FILES + " files");
        }
    }

    /** Refuses a file that is too large, or makes the package so. */
    void addBytes(String name, long count) throws BadPackageException {
        bytes += count;
        if (count > MAX_FILE_BYTES || bytes > MAX_BYTES) {
            throw new BadPackageException(name + " makes it larger than it may be");
        }
    }

    private static String printable(String name) {
        return name.substring(0, Math.min(80, name.length())).replaceAll("[^\\x20-\\x7e]", "?");
    }
}
