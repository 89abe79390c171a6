package org.stacklab.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.export.Json;
import org.stacklab.export.PackageReader;
import org.stacklab.export.Table;

/** {@code package}: a lab with its lesson, results and preview in one file for sharing. */
final class PackageCommand implements Command {
    private static final Option ADD = Option.list("--add", "DIR", "also pack what an earlier run has left in this folder");

    @Override
    public String name() {
        return "package";
    }

    @Override
    public String operands() {
        return "create LAB FILE | list FILE | open FILE DIR";
    }

    @Override
    public int maxOperands() {
        return 3;
    }

    @Override
    public String summary() {
        return "Pack a lab with its lesson, results and preview into one file, or open such a file.";
    }

    @Override
    public List<Option> options() {
        return List.of(ADD, OutFile.FORCE, Option.JSON);
    }

    @Override
    public String details() {
        return """
                create runs the lab and packs it with its README and lesson, preview.svg, result.json and spans.csv. list tells what a
                package holds, open unpacks it into a folder that must not exist yet. Both trust nobody: a package holds no programs, no
                links, no paths out of its folder and no more than 500 files of 256 MB; it is checked as a whole before a file is written.
                Exit status: 0 done, 1 the run of the lab reached a limit, 2 something has to be mended or the package is not to be
                trusted, 130 interrupted.
                """;
    }

    @Override
    public List<String> examples() {
        return List.of("package create sample-labs/e-udp-fig2-traditional burst.stacklab", "package list burst.stacklab --json",
                "package open burst.stacklab DIR && stacklab run DIR");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        String what = arguments.required(0, "to know what to do: say create, list or open");
        return switch (what) {
            case "create" -> create(arguments, console);
            case "list" -> list(arguments, console);
            case "open" -> open(arguments, console);
            default -> throw new UserMistake("'" + what + "' is nothing that can be done with a package"
                    + NearMatch.hint(what, List.of("create", "list", "open")) + "; say create, list or open.");
        };
    }

    private static int create(Arguments arguments, Console console) throws UserMistake, IOException {
        PackedLab packed = new PackedLab(arguments.required(1, "a lab: give a .lab file or the folder of one"), arguments.values(ADD));
        OutFile file = new OutFile(arguments.required(2, "a file to write: give for example burst.stacklab"), "FILE",
                arguments.has(OutFile.FORCE));
        int status = packed.run(console);
        if (packed.content() == null) {
            return status;
        }
        if (!file.write(packed.content(), console)) {
            return Verdict.interrupted(console);
        }
        if (arguments.has(Option.JSON)) {
            console.print(Json.of(Map.of("package", file.toString())) + "\n");
        }
        return status;
    }

    private static int list(Arguments arguments, Console console) throws UserMistake, IOException {
        refuseMore(arguments, 2);
        PackageReader.Content content = OpenedPackage.read(arguments.required(1, "a package: give a .stacklab file"));
        if (arguments.has(Option.JSON)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("lab", content.lab());
            fields.put("engineVersion", content.engineVersion());
            Map<String, Object> files = new LinkedHashMap<>();
            content.files().forEach((name, bytes) -> files.put(name, bytes.length));
            fields.put("files", files);
            console.print(Json.of(fields) + "\n");
            return Status.OK;
        }
        Table table = new Table("lr");
        content.files().forEach((name, bytes) -> table.row(name, bytes.length + " B"));
        console.print(content.lab() + ", engine " + content.engineVersion() + "\n" + table);
        return Status.OK;
    }

    private static int open(Arguments arguments, Console console) throws UserMistake, IOException {
        PackageReader.Content content = OpenedPackage.read(arguments.required(1, "a package: give a .stacklab file"));
        String folder = arguments.required(2, "a folder to make: give one that does not exist");
        OpenedPackage.unpack(content, folder);
        if (arguments.has(Option.JSON)) {
            console.print(Json.of(Map.of("folder", folder)) + "\n");
        }
        return Status.OK;
    }

    private static void refuseMore(Arguments arguments, int most) throws UserMistake {
        if (arguments.operands().size() > most) {
            throw new UserMistake("'" + arguments.operands().getLast() + "' is one argument too many: package list takes FILE.");
        }
    }
}
