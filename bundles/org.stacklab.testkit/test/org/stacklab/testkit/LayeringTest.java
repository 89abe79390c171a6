package org.stacklab.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The doors between the rooms: every manifest and every source compared with {@code releng/layering.txt}. */
final class LayeringTest {

    private static final Path ROOT = projectRoot();
    private static final AllowList ALLOWED = AllowList.read(ROOT.resolve("releng/layering.txt"));
    private static final List<BundleFolder> BUNDLES = BundleFolder.allBelow(ROOT.resolve("bundles"));
    private static final Map<String, String> OWNERS = packageOwners();

    static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Map<String, String> packageOwners() {
        Map<String, String> owners = new TreeMap<>();
        for (BundleFolder bundle : BUNDLES) {
            if (bundle.fragmentHost().isEmpty()) {
                bundle.shippedSources().forEach(source -> owners.put(source.packageName(), bundle.shortName()));
            }
        }
        return owners;
    }

    @Test
    void everyBundleHasItsLineInTheOrderOfTheArchitecture() {
        Set<String> present = BUNDLES.stream().map(BundleFolder::shortName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(present, new TreeSet<>(ALLOWED.bundles().keySet()));
        Set<String> above = new TreeSet<>();
        ALLOWED.bundles().forEach((bundle, uses) -> {
            uses.stream().filter(used -> !used.endsWith(".*"))
                .forEach(used -> assertTrue(above.contains(used), bundle + " names " + used + ", which is not above it"));
            above.add(bundle);
        });
    }

    @Test
    void debtIsTheLastSection() {
        assertEquals("debt", List.copyOf(ALLOWED.sections().keySet()).getLast());
    }

    @Test
    void ringZeroUsesTheJdkAlone() {
        Map<String, List<String>> ring = ALLOWED.section("ring 0");
        ring.forEach((bundle, uses) -> assertTrue(ring.keySet().containsAll(uses), bundle + " uses " + uses));
    }

    @Test
    void belowTheHeadlessToolsOnlyCompileSeesModelAndEngine() {
        List<String> both = Stream.of("ring 0", "ring 1").flatMap(ring -> ALLOWED.section(ring).entrySet().stream())
            .filter(line -> line.getValue().containsAll(List.of("model", "engine"))).map(Map.Entry::getKey).toList();
        assertEquals(List.of("compile"), both);
    }

    @Test
    void manifestsUseOnlyWhatIsAllowed() {
        List<String> wrong = new ArrayList<>();
        for (BundleFolder bundle : BUNDLES) {
            Stream<String> used = Stream.concat(bundle.requiredBundles().stream().map(LayeringTest::shortName),
                bundle.importedPackages().stream().map(LayeringTest::ownerOf));
            used.filter(name -> !ALLOWED.allows(bundle.shortName(), name))
                .forEach(name -> wrong.add(bundle.shortName() + " requires " + name));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void sourcesUseOnlyWhatIsAllowed() {
        List<String> wrong = new ArrayList<>();
        for (BundleFolder bundle : BUNDLES) {
            bundle.shippedSources().forEach(source -> wrong.addAll(forbiddenUses(bundle, source, List.of())));
            bundle.unitTests()
                .forEach(source -> wrong.addAll(forbiddenUses(bundle, source, List.of("org.junit.*", "testkit"))));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> forbiddenUses(BundleFolder bundle, SourceFile source, List<String> besides) {
        String user = bundle.shortName();
        return source.usedPackages().stream().map(LayeringTest::ownerOf)
            .filter(used -> !used.equals(user) && !ALLOWED.allows(user, used))
            .filter(used -> besides.stream().noneMatch(pattern -> AllowList.covers(pattern, used)))
            .map(used -> user + "/" + source.name() + " uses " + used).toList();
    }

    private static String ownerOf(String packageName) {
        return OWNERS.getOrDefault(packageName, packageName);
    }

    private static String shortName(String bundle) {
        return bundle.startsWith("org.stacklab.") ? bundle.substring("org.stacklab.".length()) : bundle;
    }

    @Test
    void everyDebtIsStillOwed() {
        ALLOWED.section("debt").forEach((user, owed) -> {
            BundleFolder bundle = BUNDLES.stream().filter(b -> b.shortName().equals(user)).findFirst().orElseThrow();
            Set<String> used = bundle.shippedSources().stream().flatMap(source -> source.usedPackages().stream())
                .map(LayeringTest::ownerOf).collect(Collectors.toSet());
            bundle.requiredBundles().stream().map(LayeringTest::shortName).forEach(used::add);
            owed.forEach(name -> assertTrue(used.stream().anyMatch(u -> AllowList.covers(name, u)), user + ": " + name));
        });
    }

    @Test
    void noManifestHasAnActivatorAReexportOrADynamicImport() {
        Pattern banned = Pattern.compile("Bundle-Activator|visibility\\s*:=\\s*\"?reexport|DynamicImport-Package");
        List<String> wrong = BUNDLES.stream()
            .filter(bundle -> bundle.manifest().entrySet().stream()
                .anyMatch(entry -> banned.matcher(entry.getKey() + ": " + entry.getValue()).find()))
            .map(BundleFolder::shortName).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aPackageIsInOneBundleOnly() {
        Map<String, Set<String>> homes = new TreeMap<>();
        BUNDLES.stream().filter(bundle -> !bundle.isTest())
            .forEach(bundle -> bundle.shippedSources().forEach(source -> homes
                .computeIfAbsent(source.packageName(), name -> new TreeSet<>()).add(bundle.shortName())));
        homes.values().removeIf(bundles -> bundles.size() == 1);
        assertEquals(Map.of(), homes);
    }

    @Test
    void noHandWrittenPackageIsCalledUtil() {
        List<String> wrong = BUNDLES.stream().filter(bundle -> bundle.fragmentHost().isEmpty())
            .flatMap(bundle -> bundle.handWrittenSources().stream()).map(SourceFile::packageName)
            .filter(name -> name.endsWith(".util")).distinct().toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyExportedPackageExists() {
        List<String> wrong = new ArrayList<>();
        for (BundleFolder bundle : BUNDLES) {
            bundle.exportedPackages().stream().filter(name -> !bundle.shortName().equals(OWNERS.get(name)))
                .forEach(name -> wrong.add(bundle.shortName() + " exports " + name));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyBundleIsInOneFeatureAndTestsAndExamplesAreInNone() throws Exception {
        Map<String, Integer> features = new TreeMap<>();
        Pattern plugin = Pattern.compile("<plugin\\s+id=\"org\\.stacklab\\.(?!nl\\.)([^\"]+)\"");
        try (Stream<Path> files = Files.walk(ROOT.resolve("features"), 2)) {
            for (Path file : files.filter(path -> path.endsWith("feature.xml")).toList()) {
                plugin.matcher(Files.readString(file)).results().forEach(match -> features.merge(match.group(1), 1, Integer::sum));
            }
        }
        Map<String, Integer> once = new TreeMap<>();
        BUNDLES.stream().filter(BundleFolder::isShipped).forEach(bundle -> once.put(bundle.shortName(), 1));
        assertEquals(once, features);
    }

    @Test
    void everyBundleIsBuilt() throws Exception {
        String modules = Files.readString(ROOT.resolve("bundles/pom.xml"));
        List<String> left = BUNDLES.stream().map(bundle -> bundle.folder().getFileName().toString())
            .filter(name -> !modules.contains("<module>" + name + "</module>")).toList();
        assertEquals(List.of(), left);
    }

    @Test
    void ringZeroDependsOnNoClockNoThreadAndNoHashOrder() {
        List<String> wrong = new ArrayList<>();
        BUNDLES.stream().filter(bundle -> ALLOWED.section("ring 0").containsKey(bundle.shortName()))
            .forEach(bundle -> bundle.shippedSources().forEach(source -> source.bannedCalls().stream()
                .filter(call -> !ALLOWED.section("calls").getOrDefault(source.name(), List.of()).contains(call))
                .forEach(call -> wrong.add(bundle.shortName() + "/" + source.name() + " uses " + call))));
        assertEquals(List.of(), wrong);
    }
}
