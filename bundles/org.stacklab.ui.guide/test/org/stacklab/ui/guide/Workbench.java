package org.stacklab.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.ui.IPageLayout;

/** What the manifests of our bundles, and of those of the platform that this bundle sees, declare. */
final class Workbench {
    private static final Pattern DECLARED = Pattern.compile("<(view|editor|command|wizard)\\b[^>]*?\\sid\\s*=\\s*\"([^\"]+)\"");

    /** Views of the platform whose bundles this one does not see, so that their manifests are not on the path of its tests. */
    private static final Set<String> UNSEEN = Set.of(IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE,
            "org.eclipse.ui.console.ConsoleView",
            "org.eclipse.ui.cheatsheets.views.CheatSheetView");

    private final Path root;
    private final Set<String> own = new TreeSet<>();
    private final Set<String> all = new TreeSet<>();

    private Workbench(Path root) {
        this.root = root;
    }

    /** Reads the manifests. */
    static Workbench ofTheProject() {
        Workbench workbench = new Workbench(projectRoot());
        try (Stream<Path> bundles = Files.list(workbench.root.resolve("bundles"))) {
            for (Path plugin : bundles.map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).toList()) {
                workbench.own.addAll(declared(Files.readString(plugin)));
            }
            for (URL plugin : Collections.list(Workbench.class.getClassLoader().getResources("plugin.xml"))) {
                workbench.all.addAll(declared(new String(plugin.openStream().readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workbench.all.addAll(workbench.own);
        return workbench;
    }

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<String> declared(String manifest) {
        List<String> ids = new ArrayList<>();
        DECLARED.matcher(manifest).results().forEach(match -> ids.add(match.group(1) + " " + match.group(2)));
        return ids;
    }

    /** The views of our bundles. */
    List<String> ownParts() {
        return own.stream().filter(each -> each.startsWith("view ")).map(each -> each.substring("view ".length())).toList();
    }

    /** True for a view or an editor. */
    boolean hasPart(String id) {
        return all.contains("view " + id) || all.contains("editor " + id) || UNSEEN.contains(id);
    }

    /** True for a command; a wizard that it names must be there too. */
    boolean hasCommand(String serialized) {
        String[] parts = serialized.split("[(=)]");
        return all.contains("command " + parts[0]) && (parts.length == 1 || all.contains("wizard " + parts[2]));
    }

    /** True for a file of the project. */
    boolean hasFile(String path) {
        return Files.isRegularFile(root.resolve(path.substring(1)));
    }
}
