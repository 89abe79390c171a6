package org.stacklab.lesson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns a document that obeys {@code lesson.xsd} into a lesson and checks what a schema cannot say. */
final class LessonReader {
    private final Path file;

    /** A reader of a file, which messages name. */
    LessonReader(Path file) {
        this.file = file;
    }

    Lesson lesson(Element root) throws LessonException {
        List<Lesson.Step> steps = new ArrayList<>();
        for (Element step : children(root, "step")) {
            steps.add(step(step));
        }
        return new Lesson(root.getAttribute("id"), root.getAttribute("title"), root.getAttribute("figure"),
                file.resolveSibling(root.getAttribute("lab")), text(root, "goal"), steps);
    }

    private Lesson.Step step(Element step) throws LessonException {
        List<Question> questions = new ArrayList<>();
        for (Element each : children(step)) {
            switch (each.getLocalName()) {
                case "choice" -> questions.add(choice(each));
                case "number" -> questions.add(new Question.Number(each.getAttribute("question"), points(each), text(each, "ask"),
                        quantity(each), Double.parseDouble(each.getAttribute("tolerancePercent"))));
                case "task" -> questions.add(task(each));
                default -> { }
            }
        }
        boolean run = !children(step, "run").isEmpty();
        return new Lesson.Step(step.getAttribute("title"), text(step, "text"), settings(step, "set"), run, questions);
    }

    private Question.Choice choice(Element choice) throws LessonException {
        List<Question.Option> options = children(choice, "answer").stream().map(LessonReader::option).toList();
        long right = options.stream().filter(Question.Option::right).count();
        if (right != 1) {
            throw new LessonException(file + ": question " + choice.getAttribute("question") + " has " + right
                    + " right answers: mark exactly one with right=\"true\".");
        }
        return new Question.Choice(choice.getAttribute("question"), points(choice), text(choice, "ask"), options);
    }

    private static Question.Option option(Element answer) {
        String because = clean(answer.getAttribute("because"));
        return new Question.Option(clean(answer.getTextContent()), isTrue(answer.getAttribute("right")), because);
    }

    private static boolean isTrue(String bool) {
        return bool.equals("true") || bool.equals("1");
    }

    private Question.Task task(Element task) throws LessonException {
        OptionalDouble atLeast = bound(task, "atLeast");
        OptionalDouble atMost = bound(task, "atMost");
        if (atLeast.isEmpty() && atMost.isEmpty()) {
            throw new LessonException(file + ": task " + task.getAttribute("question") + " has no bound: give atLeast, atMost or both.");
        }
        return new Question.Task(task.getAttribute("question"), points(task), text(task, "ask"), quantity(task), atLeast, atMost);
    }

    private static OptionalDouble bound(Element task, String name) {
        return task.hasAttribute(name) ? OptionalDouble.of(Double.parseDouble(task.getAttribute(name))) : OptionalDouble.empty();
    }

    private Quantity quantity(Element element) throws LessonException {
        Metric metric = Metric.byKey(element.getAttribute("metric")).orElseThrow();
        String of = element.getAttribute("of");
        if ((metric.scope() == Metric.Scope.RUN) != of.isEmpty()) {
            throw new LessonException(file + ": question " + element.getAttribute("question") + ": " + metric.key() + (of.isEmpty()
                    ? " is measured of a part of the run: say which, for example of=\"" + example(metric) + "\"."
                    : " is measured of the whole run: leave of=\"" + of + "\" away."));
        }
        Optional<List<String>> over = children(element, "over").stream().map(each -> settings(each, "with")).findFirst();
        return new Quantity(metric, of, settings(element, "with"), over);
    }

    private static String example(Metric metric) {
        return metric.scope() == Metric.Scope.LANE ? "sender/nic-sdma" : "sender/cpu";
    }

    private static int points(Element question) {
        return Integer.parseInt(question.getAttribute("points"));
    }

    private static List<String> settings(Element parent, String name) {
        return children(parent, name).stream().map(each -> clean(each.getTextContent())).toList();
    }

    private static String text(Element parent, String name) {
        return clean(children(parent, name).getFirst().getTextContent());
    }

    /** Lines of a file are broken where its author found it convenient. */
    private static String clean(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(each -> each.getLocalName().equals(name)).toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }
}
