package org.stacklab.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation names is there: its links, and the bundles, labs and folders it mentions. */
final class DocumentationTest {

    private static final Path ROOT = LayeringTest.projectRoot();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)|^\\[[^\\]]+\\]:\\s+([^#:\\s]+)",
            Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile(
            "(?<![\\w./])(?:bundles|releng|sample-labs|target-platform)(?:/[A-Za-z0-9_.-]*\\w)+");
    private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            List<String> targets = LINK.matcher(prose(page)).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).toList();
            links += targets.size();
            targets.stream().filter(target -> Files.notExists(page.resolveSibling(target)))
                .forEach(target -> broken.add(ROOT.relativize(page) + " links to " + target));
        }
        assertEquals(List.of(), broken);
        assertFalse(links == 0, "no link was found");
    }

    @Test
    void pathsOfTheProjectExist() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            PATH.matcher(prose(page)).results().map(match -> match.group()).filter(path -> Files.notExists(ROOT.resolve(path)))
                .filter(path -> !path.contains("/target"))
                .forEach(path -> missing.add(ROOT.relativize(page) + " mentions " + path));
        }
        assertEquals(List.of(), missing);
    }

    private static String prose(Path page) throws IOException {
        return CODE.matcher(Files.readString(page)).replaceAll("");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs")); Stream<Path> labs = Files.walk(ROOT.resolve("sample-labs"), 2)) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), Stream.concat(docs, labs))
                    .filter(file -> file.toString().endsWith(".md"))
                .toList();
        }
    }
}
