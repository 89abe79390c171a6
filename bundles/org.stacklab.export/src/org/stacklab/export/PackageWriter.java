package org.stacklab.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.stacklab.engine.Run;

/**
 * Packs a lab with what belongs to it into one file for sharing: a ZIP archive whose first entry, {@code manifest.json}, lists the others
 * with their sizes and SHA-256 sums. The same files always give the same bytes.
 */
public final class PackageWriter {
    /** How the names of packages end. */
    public static final String EXTENSION = ".stacklab";
    static final String MANIFEST = "manifest.json";
    static final int FORMAT_VERSION = 1;
    /** The earliest time the archive can bear: the time of day is nobody's business. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final PackageRules rules = new PackageRules();
    private final String lab;

    /**
     * A package with nothing in it.
     *
     * @param lab the name of the lab's file
     */
    public PackageWriter(String lab) {
        this.lab = lab;
    }

    /**
     * Adds a file.
     *
     * @param name its name, perhaps with one or two folders before it, separated by slashes
     * @param content what is in it
     * @return this
     * @throws BadPackageException if a package may not hold it
     */
    public PackageWriter add(String name, byte[] content) throws BadPackageException {
        rules.addName(name);
        rules.addBytes(name, content.length);
        SafeSvg.check(name, content);
        files.put(name, content);
        return this;
    }

    /**
     * Writes the package.
     *
     * @param out where to; it is left open
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, MANIFEST, manifest().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            entry(zip, file.getKey(), file.getValue());
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String manifest() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("stacklabPackage", FORMAT_VERSION);
        fields.put("engineVersion", Run.ENGINE_VERSION);
        fields.put("lab", lab);
        List<Map<String, Object>> list = files.entrySet().stream().map(file -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", file.getKey());
            entry.put("bytes", file.getValue().length);
            entry.put("sha256", sha256(file.getValue()));
            return entry;
        }).toList();
        fields.put("files", list);
        return Json.of(fields) + "\n";
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
