package org.stacklab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stacklab.compile.BadOverrideException;
import org.stacklab.compile.Compilation;
import org.stacklab.compile.Diagnostic;
import org.stacklab.compile.LabCompiler;
import org.stacklab.compile.Overrides;
import org.stacklab.engine.LabSpec;
import org.stacklab.machine.part.Catalogue;
import org.stacklab.model.LabFileException;
import org.stacklab.model.LabFiles;
import org.stacklab.model.lab.Lab;

/** A lab as a user names it, with what is set for one run. */
final class LabSource {
    private final Path file;
    private final Overrides overrides;

    /**
     * A lab nobody has read yet.
     *
     * @param given a lab file or its folder
     * @param settings what is set, for example {@code host.mtu=4KB}; later ones overrule earlier ones
     * @throws UserMistake if the file cannot be found or a setting cannot be read
     */
    LabSource(String given, List<String> settings) throws UserMistake {
        try {
            file = LabFiles.resolve(Path.of(given));
            overrides = Overrides.parse(settings);
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no file name: give a .lab file or the folder of one.");
        } catch (LabFileException | BadOverrideException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /**
     * Reads and compiles it; what is wrong with it is told one mistake to a line.
     *
     * @param console where to
     * @return what can be run, if nothing is wrong
     * @throws UserMistake if the file cannot be read
     */
    Optional<LabSpec> compile(Console console) throws UserMistake {
        try {
            Compilation compilation = LabCompiler.compile(LabFiles.load(file), Catalogue.standard(), overrides);
            StringBuilder lines = new StringBuilder();
            compilation.diagnostics().stream().filter(Diagnostic::isMistake).forEach(each -> lines.append(line(each)));
            console.complain(lines.toString());
            return compilation.spec();
        } catch (LabFileException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /**
     * Reads it once and compiles it with further settings, again and again. What is wrong is told once, and nothing more after the
     * first combination with a mistake.
     *
     * @param combinations further settings, each list for one compilation
     * @param console where to
     * @return what can be run, in the order of the combinations, if nothing is wrong with any
     * @throws UserMistake if the file cannot be read
     */
    Optional<List<LabSpec>> compileEach(List<List<String>> combinations, Console console) throws UserMistake {
        Set<String> told = new LinkedHashSet<>();
        List<LabSpec> specs = new ArrayList<>();
        try {
            Lab lab = LabFiles.load(file);
            for (List<String> settings : combinations) {
                Compilation compilation = LabCompiler.compile(lab, Catalogue.standard(), with(settings));
                compilation.diagnostics().stream().filter(Diagnostic::isMistake).map(this::line).filter(told::add)
                        .forEach(console::complain);
                if (compilation.spec().isEmpty()) {
                    return Optional.empty();
                }
                specs.add(compilation.spec().get());
            }
            return Optional.of(specs);
        } catch (LabFileException | BadOverrideException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private Overrides with(List<String> settings) throws BadOverrideException {
        Overrides all = overrides;
        for (String setting : settings) {
            all = all.with(setting);
        }
        return all;
    }

    /**
     * The content of its file.
     *
     * @return the bytes
     * @throws UserMistake if it cannot be read
     */
    byte[] content() throws UserMistake {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserMistake(file + " cannot be read: see to it.");
        }
    }

    private String line(Diagnostic diagnostic) {
        return file + ": " + diagnostic.path() + ": " + (diagnostic.isError() ? "" : "warning: ") + diagnostic.message() + "\n";
    }
}
