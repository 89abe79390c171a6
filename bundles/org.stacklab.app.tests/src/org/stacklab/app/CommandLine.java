package org.stacklab.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/** Stacklab's command line as a process of its own, made of the same bundles as the workbench. */
final class CommandLine {
    private CommandLine() {
    }

    /** Runs a command; answers what it prints. */
    static String run(String... words) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", classPath(), "org.stacklab.cli.Main"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String classPath() {
        return Arrays.stream(Platform.getBundle("org.eclipse.osgi").getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().matches("org\\.(stacklab|eclipse\\.emf)\\..*"))
                .map(bundle -> FileLocator.getBundleFileLocation(bundle).orElseThrow().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
