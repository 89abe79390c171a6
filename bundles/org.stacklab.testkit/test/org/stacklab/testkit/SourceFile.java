package org.stacklab.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java source: the package its folder says, and its code without comments and string contents. */
record SourceFile(String name, String packageName, String code) {

    private static final Pattern NOT_CODE = Pattern.compile(
        "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'", Pattern.DOTALL);
    private static final Pattern QUALIFIED =
        Pattern.compile("(?<![\\w.])((?:org|com|net|io|jakarta|javax?)(?:\\.[a-z_][\\w]*)+)\\.(?:[A-Z]|\\*)");
    private static final Pattern BANNED_IN_RING_0 = Pattern.compile("\\b(?:System\\s*\\.\\s*(?:nanoTime|currentTimeMillis"
        + "|identityHashCode)|Math\\s*\\.\\s*random|new\\s+Random|ThreadLocalRandom|SecureRandom|UUID|Instant"
        + "|Thread|Executors?|CompletableFuture|HashMap|HashSet|ConcurrentHashMap|IdentityHashMap|WeakHashMap"
        + "|parallelStream|Logger)\\b|\\.\\s*parallel\\s*\\(");

    static SourceFile read(Path sourceFolder, Path file) {
        String packageName = sourceFolder.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
        try {
            return of(file.getFileName().toString(), packageName, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile of(String name, String packageName, String text) {
        return new SourceFile(name, packageName, NOT_CODE.matcher(text).replaceAll("\"\""));
    }

    /** Packages named by imports or by qualified names, without those of the JDK's own {@code java} and {@code javax}. */
    Set<String> usedPackages() {
        Set<String> packages = new TreeSet<>();
        Matcher matcher = QUALIFIED.matcher(code);
        while (matcher.find()) {
            if (!matcher.group(1).matches("(javax?|com\\.sun\\.(management|jdi)|org\\.(w3c\\.dom|xml\\.sax))(\\..*)?")) {
                packages.add(matcher.group(1));
            }
        }
        return packages;
    }

    /** Calls and types that would let a run depend on anything but the lab, the seed and the engine. */
    Set<String> bannedCalls() {
        Set<String> calls = new TreeSet<>();
        Matcher matcher = BANNED_IN_RING_0.matcher(code);
        while (matcher.find()) {
            calls.add(matcher.group().replaceAll("\\s+", ""));
        }
        return calls;
    }
}
