package org.stacklab.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.stacklab.machine.part.Installed;

/**
 * Lessons in a jar, with their labs. The jar names the class of its shelf in the file
 * {@code META-INF/services/org.stacklab.lesson.LessonShelf}; docs/extending.md tells the rest.
 */
public interface LessonShelf {
    /**
     * The files on the shelf.
     *
     * @return resources relative to the package of the class; each lesson, its lab and whatever explains them in a folder of their own,
     *         for example {@code sliding-window/sliding-window.lesson}
     */
    List<String> files();

    /**
     * Writes the files of all installed shelves below a folder, over those that are there.
     *
     * @param folder the folder; made if there is none
     * @return the lessons among them, in the order of the shelves
     * @throws IOException if a file cannot be written, or is not in the jar
     */
    static List<Path> unpack(Path folder) throws IOException {
        List<Path> lessons = new ArrayList<>();
        for (LessonShelf shelf : Installed.of(LessonShelf.class)) {
            for (String file : shelf.files()) {
                Path target = folder.resolve(file);
                unpack(shelf, file, target);
                if (file.endsWith(LessonFiles.EXTENSION)) {
                    lessons.add(target);
                }
            }
        }
        return lessons;
    }

    private static void unpack(LessonShelf shelf, String file, Path target) throws IOException {
        try (InputStream in = shelf.getClass().getResourceAsStream(file)) {
            if (in == null) {
                throw new NoSuchFileException(file, null, "it is not in the jar of " + shelf.getClass().getName());
            }
            Files.createDirectories(target.getParent());
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
