package org.stacklab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What our fragments translate is what the bundles of the platform say in the version that runs here. */
final class TranslatedPlatformTest {
    private static final int FEWEST_FRAGMENTS = 20;
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");
    private static final Pattern EXTENSION = Pattern.compile("<extension\\s.*?</extension>", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("\\b(?:name|label|tooltip|description)\\s*=\\s*\"%([^\"]+)\"");

    /** One translated file of a fragment beside the file it translates, which is null if the platform no longer has it. */
    private record Translation(Bundle host, URL file, URL original) {
        @Override
        public String toString() {
            return host.getSymbolicName() + file.getPath();
        }
    }

    private static List<Bundle> fragments() {
        return Arrays.stream(FrameworkUtil.getBundle(TranslatedPlatformTest.class).getBundleContext().getBundles())
                .filter(each -> each.getSymbolicName().startsWith("org.stacklab.nl.")).toList();
    }

    private static List<Translation> translations() {
        List<Translation> all = new ArrayList<>();
        for (Bundle fragment : fragments()) {
            Bundle host = Platform.getBundle(fragment.getHeaders().get("Fragment-Host"));
            for (URL file : Collections.list(fragment.findEntries("/", "*_de.properties", true))) {
                all.add(new Translation(host, file, host.getResource(file.getPath().replace("_de.properties", ".properties"))));
            }
        }
        return all;
    }

    private static Properties read(URL file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextIsOneOfThePlatformAndFillsInNothingElse() throws IOException {
        assertTrue(fragments().size() > FEWEST_FRAGMENTS, () -> "there are more fragments than " + fragments());
        List<String> orphans = new ArrayList<>();
        for (Translation each : translations()) {
            Properties english = each.original() == null ? new Properties() : read(each.original());
            read(each.file()).forEach((key, text) -> {
                if (!places(english.getProperty((String) key, "")).containsAll(places((String) text)) || !english.containsKey(key)) {
                    orphans.add(each + ": " + key);
                }
            });
        }
        assertEquals(List.of(), orphans);
    }

    @Test
    void everyNameThatTheseBundlesContributeIsTranslated() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Translation each : translations()) {
            URL extensions = each.host().getEntry("plugin.xml");
            if (extensions != null && each.file().getPath().equals("/plugin_de.properties") && isShown(each.host())) {
                Properties german = read(each.file());
                Properties english = read(each.original());
                namesIn(extensions).stream().filter(key -> !english.getProperty(key, "").isBlank() && !german.containsKey(key))
                        .forEach(key -> missing.add(each + ": " + key));
            }
        }
        assertEquals(List.of(), missing);
    }

    /** Of bundles that an activity hides, only what it cannot hide is translated. */
    private static boolean isShown(Bundle host) {
        return PlatformUI.getWorkbench().getActivitySupport().getActivityManager().getIdentifier(host.getSymbolicName() + "/any").isEnabled();
    }

    private static Set<String> namesIn(URL extensions) throws IOException {
        try (InputStream in = extensions.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return EXTENSION.matcher(text).results().flatMap(found -> SHOWN.matcher(found.group()).results())
                    .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
