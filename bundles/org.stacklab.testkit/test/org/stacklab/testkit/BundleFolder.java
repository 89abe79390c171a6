package org.stacklab.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One folder below {@code bundles/}: its manifest and its sources. */
record BundleFolder(Path folder, Attributes manifest) {

    private static final String PREFIX = "org.stacklab.";
    private static final Pattern CLAUSE_END = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static List<BundleFolder> allBelow(Path bundles) {
        try (Stream<Path> folders = Files.list(bundles)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
                .map(BundleFolder::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleFolder read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new BundleFolder(folder, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The symbolic name without {@code org.stacklab.}. */
    String shortName() {
        String name = names("Bundle-SymbolicName").getFirst();
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    boolean isTest() {
        return shortName().equals("testkit") || shortName().endsWith(".tests");
    }

    /** True if the product contains it: neither a test nor an example. */
    boolean isShipped() {
        return !isTest() && !shortName().equals("example");
    }

    Optional<String> fragmentHost() {
        return names("Fragment-Host").stream().findFirst();
    }

    /** Bundles named by the manifest, ours and others. */
    List<String> requiredBundles() {
        List<String> required = new ArrayList<>(names("Require-Bundle"));
        fragmentHost().ifPresent(required::add);
        return required;
    }

    List<String> importedPackages() {
        return names("Import-Package");
    }

    List<String> exportedPackages() {
        return names("Export-Package");
    }

    /** The first part of each clause of a manifest header; none if the header is absent. */
    private List<String> names(String header) {
        String value = manifest.getValue(header);
        return value == null ? List.of()
                : CLAUSE_END.splitAsStream(value).map(clause -> clause.split(";")[0].strip()).toList();
    }

    /** Source files shipped in the bundle. */
    List<SourceFile> shippedSources() {
        return Stream.concat(handWrittenSources().stream(), sourcesIn("src-gen").stream()).toList();
    }

    /** Source files shipped in the bundle that no generator wrote. */
    List<SourceFile> handWrittenSources() {
        return sourcesIn("src");
    }

    /** Unit tests, which are not shipped. */
    List<SourceFile> unitTests() {
        return sourcesIn("test");
    }

    private List<SourceFile> sourcesIn(String sourceFolder) {
        Path root = folder.resolve(sourceFolder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                .map(file -> SourceFile.read(root, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
