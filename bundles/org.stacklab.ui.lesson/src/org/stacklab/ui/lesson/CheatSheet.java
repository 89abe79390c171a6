package org.stacklab.ui.lesson;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.Question;

/** Writes a lesson as a cheat sheet of Eclipse: an item for each step, with a button for each thing to do. */
final class CheatSheet {
    private final Lesson lesson;
    private final String file;
    private final StringBuilder xml = new StringBuilder();

    /**
     * A sheet.
     *
     * @param lesson the lesson
     * @param file how commands find it again: the path of its file in the workspace
     */
    CheatSheet(Lesson lesson, String file) {
        this.lesson = lesson;
        this.file = file;
    }

    /** The content of a cheat sheet file. */
    String xml() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<cheatsheet title=\"").append(escaped(lesson.title())).append("\">\n<intro>");
        description(lesson.goal() + " " + NLS.bind(Messages.Sheet_HandIn, AnswerBook.fileName(lesson)));
        xml.append("</intro>\n");
        for (int i = 0; i < lesson.steps().size(); i++) {
            item(lesson.steps().get(i), i);
        }
        return xml.append("</cheatsheet>\n").toString();
    }

    private void item(Lesson.Step step, int index) {
        xml.append("<item title=\"").append(escaped(step.title())).append("\" skip=\"true\">\n");
        description(step.text());
        if (!step.settings().isEmpty()) {
            String what = String.join(", ", step.settings());
            subitem(NLS.bind(Messages.Sheet_Switch, what), command("org.stacklab.ui.lesson.set", Map.of("step", String.valueOf(index))));
        }
        if (step.run()) {
            subitem(Messages.Sheet_Run, "org.stacklab.app.run");
        }
        for (Question question : step.questions()) {
            String ask = command("org.stacklab.ui.lesson.ask", Map.of("question", question.id()));
            subitem(NLS.bind(Messages.Sheet_Answer, question.text()), ask);
        }
        xml.append("</item>\n");
    }

    private void description(String text) {
        xml.append("<description>").append(escaped(text)).append("</description>\n");
    }

    private void subitem(String label, String serialization) {
        xml.append("<subitem label=\"").append(escaped(label)).append("\" skip=\"true\"><command required=\"false\" serialization=\"")
                .append(escaped(serialization)).append("\"/></subitem>\n");
    }

    /** A command with its parameters, as ParameterizedCommand writes it. */
    private String command(String id, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("lesson", file);
        return all.entrySet().stream().map(each -> each.getKey() + "=" + serialized(each.getValue()))
                .collect(Collectors.joining(",", id + "(", ")"));
    }

    private static String serialized(String value) {
        return value.replaceAll("[%()=,]", "%$0");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
