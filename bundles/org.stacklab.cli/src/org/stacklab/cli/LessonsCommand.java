package org.stacklab.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.export.Json;
import org.stacklab.export.OutputFolder;
import org.stacklab.export.Table;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonException;
import org.stacklab.lesson.LessonFiles;
import org.stacklab.lesson.LessonShelf;

/** {@code lessons}: unpacks the lessons that installed jars bring. */
final class LessonsCommand implements Command {
    @Override
    public String name() {
        return "lessons";
    }

    @Override
    public String operands() {
        return "DIR";
    }

    @Override
    public String summary() {
        return "Write the lessons that installed jars bring to a folder, with their labs, and list them.";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.JSON);
    }

    @Override
    public String details() {
        return "The lessons on the papers are in sample-labs already. Files of the same names in DIR are replaced.\n";
    }

    @Override
    public List<String> examples() {
        return List.of("lessons DIR && stacklab grade DIR/sliding-window");
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        String given = arguments.required(0, "a folder to write to: give for example lessons");
        Table table = new Table("lrl").row("lesson", "points", "title");
        for (Path file : unpacked(given)) {
            Lesson lesson = load(file);
            if (arguments.has(Option.JSON)) {
                console.print(Json.of(fields(file, lesson)) + "\n");
            }
            table.row(file.toString(), String.valueOf(lesson.points()), lesson.title());
        }
        if (!arguments.has(Option.JSON)) {
            console.print(table.toString());
        }
        return Status.OK;
    }

    private static List<Path> unpacked(String given) throws UserMistake {
        try {
            Path folder = Path.of(given);
            OutputFolder.check(folder);
            return LessonShelf.unpack(folder);
        } catch (InvalidPathException e) {
            throw new UserMistake("'" + given + "' is no folder name: choose another.");
        } catch (IOException e) {
            throw new UserMistake("the lessons cannot be written to " + given + " (" + OutFile.reason(e)
                    + "): see to it or choose another folder.");
        }
    }

    private static Lesson load(Path file) throws UserMistake {
        try {
            return LessonFiles.load(file);
        } catch (LessonException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static Map<String, Object> fields(Path file, Lesson lesson) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.toString());
        fields.put("id", lesson.id());
        fields.put("title", lesson.title());
        fields.put("points", lesson.points());
        return fields;
    }
}
