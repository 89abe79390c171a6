package org.stacklab.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads what {@link PackageWriter} writes, with suspicion: all of it is checked in memory before anybody sees any of it. */
public final class PackageReader {
    /** The largest package that is read, in bytes. */
    public static final int MAX_PACKED_BYTES = 64 << 20;

    private final byte[] packed;
    private final PackageRules rules = new PackageRules();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Map<String, Object> manifest;

    private PackageReader(byte[] packed) {
        this.packed = packed;
    }

    /**
     * What a package holds.
     *
     * @param lab the name of the lab's file, which is one of the files
     * @param engineVersion the engine that made its results
     * @param files the files by name
     */
    public record Content(String lab, String engineVersion, Map<String, byte[]> files) {
    }

    /**
     * Reads a package.
     *
     * @param packed its bytes
     * @return what it holds
     * @throws BadPackageException if it is no package, damaged, or holds what no package may hold
     */
    public static Content read(byte[] packed) throws BadPackageException {
        PackageReader reader = new PackageReader(packed);
        try {
            List<String> names = ZipDirectory.names(packed);
            reader.readEntries(names);
            return reader.checked();
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new BadPackageException(e instanceof ZipException ? "it is damaged" : "it is no package");
        }
    }

    /** The entries in a row and their directory must tell the same, so that no other program sees other files. */
    private void readEntries(List<String> names) throws IOException, BadPackageException {
        ByteArrayInputStream in = new ByteArrayInputStream(packed);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (String name : names) {
            int before = in.available();
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(name)) {
                throw new BadPackageException("its directory does not tell what it holds");
            }
            byte[] content = zip.readNBytes(PackageRules.MAX_FILE_BYTES + 1);
            rules.addBytes(name, content.length);
            if (content.length > PackageRules.SMALL_BYTES && content.length / PackageRules.MAX_RATIO > before - in.available() + 512) {
                throw new BadPackageException(name + " is packed closer than anything that is meant");
            }
            add(name, content);
        }
        if (zip.getNextEntry() != null) {
            throw new BadPackageException("its directory does not tell what it holds");
        }
    }

    private void add(String name, byte[] content) throws BadPackageException {
        if (manifest == null) {
            if (!name.equals(PackageWriter.MANIFEST)) {
                throw new BadPackageException("it is no package: its first file is not " + PackageWriter.MANIFEST);
            }
            manifest = JsonReader.object(new String(content, StandardCharsets.UTF_8));
        } else {
            rules.addName(name);
            SafeSvg.check(name, content);
            files.put(name, content);
        }
    }

    private Content checked() throws BadPackageException {
        if (manifest == null || ((Number) manifest.get("stacklabPackage")).intValue() != PackageWriter.FORMAT_VERSION) {
            throw new BadPackageException("it is no package, or one of a newer Stacklab");
        }
        List<?> listed = (List<?>) manifest.get("files");
        for (Object each : listed) {
            Map<?, ?> entry = (Map<?, ?>) each;
            byte[] content = files.get((String) entry.get("name"));
            if (content == null || !PackageWriter.sha256(content).equals(entry.get("sha256"))) {
                throw new BadPackageException("its files are not those of its manifest");
            }
        }
        String lab = (String) manifest.get("lab");
        if (listed.size() != files.size() || !files.containsKey(lab) || lab.contains("/") || !lab.endsWith(".lab")) {
            throw new BadPackageException("its files are not those of its manifest");
        }
        return new Content(lab, (String) manifest.get("engineVersion"), files);
    }
}
