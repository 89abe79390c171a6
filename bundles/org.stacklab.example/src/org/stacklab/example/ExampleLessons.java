package org.stacklab.example;

import java.util.List;
import org.stacklab.lesson.LessonShelf;

/** The lesson of this example. */
public final class ExampleLessons implements LessonShelf {
    /** Made by the service loader. */
    public ExampleLessons() {
    }

    @Override
    public List<String> files() {
        return List.of("sliding-window/README.md", "sliding-window/sliding-window.lab", "sliding-window/sliding-window.lesson",
                "sliding-window/sliding-window_de.po");
    }
}
