package org.stacklab.lesson;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges answers. Numbers are compared with what the emulator measures in the lab of the lesson. */
public final class Grader {
    /** Decimal fractions have no exact binary form; a student on the edge of the tolerance shall be inside. */
    private static final double ROUNDING = 1e-9;

    private final Lesson lesson;
    private final Laboratory laboratory;

    /**
     * A grader.
     *
     * @param lesson the lesson
     * @param laboratory where it measures
     */
    public Grader(Lesson lesson, Laboratory laboratory) {
        this.lesson = lesson;
        this.laboratory = laboratory;
    }

    /**
     * Judges all answers.
     *
     * @param answers what a student said; questions without an answer get no points
     * @return the marks
     * @throws LessonException if the lesson itself cannot be measured, or answers speak of a question that is not there
     */
    public Grade grade(Answers answers) throws LessonException {
        List<String> ids = lesson.questions().stream().map(Question::id).toList();
        for (String id : answers.byId().keySet()) {
            if (!ids.contains(id)) {
                throw new LessonException(
                        "The lesson " + lesson.id() + " has no question " + id + ": its questions are " + String.join(", ", ids) + ".");
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (Question question : lesson.questions()) {
            String given = answers.to(question).orElse("");
            marks.add(given.isEmpty() ? unanswered(question) : judge(question, given, answers.folder()));
        }
        return new Grade(lesson, marks);
    }

    private Mark unanswered(Question question) throws LessonException {
        return new Mark(question, 0, "", wanted(question), "Not answered.");
    }

    /**
     * Judges one answer.
     *
     * @param question a question of the lesson
     * @param given the answer: a letter, a number with or without its unit, or the name of a lab file
     * @param folder where such a file lies
     * @return the mark
     * @throws LessonException if the lesson itself cannot be measured
     */
    public Mark judge(Question question, String given, Path folder) throws LessonException {
        return switch (question) {
            case Question.Choice choice -> judge(choice, given);
            case Question.Number number -> judge(number, given);
            case Question.Task task -> judge(task, given, folder);
        };
    }

    private static Mark judge(Question.Choice choice, String given) {
        String wanted = String.valueOf(choice.rightLetter());
        int chosen = given.length() == 1 ? Character.toLowerCase(given.charAt(0)) - 'a' : -1;
        if (chosen < 0 || chosen >= choice.options().size()) {
            return new Mark(choice, 0, given, wanted, "Answer with a letter from a to " + (char) ('a' + choice.options().size() - 1) + ".");
        }
        Question.Option option = choice.options().get(chosen);
        String comment = option.because().isEmpty() ? option.right() ? "Right." : "No." : option.because();
        return new Mark(choice, option.right() ? choice.points() : 0, given, wanted, comment);
    }

    private Mark judge(Question.Number question, String given) throws LessonException {
        double measured = measured(question);
        double said;
        try {
            said = Double.parseDouble(withoutUnit(given, question.quantity().unit()));
        } catch (NumberFormatException e) {
            said = Double.NaN;
        }
        String wanted = text(measured, question.quantity());
        if (!Double.isFinite(said)) {
            return new Mark(question, 0, given, wanted, "Answer with a number in " + question.quantity().unit() + ".");
        }
        double off = Math.abs(said - measured);
        double near = Math.abs(measured) * question.tolerancePercent() / 100 + ROUNDING;
        int points = off <= near ? question.points() : off <= 2 * near ? question.points() / 2 : 0;
        return new Mark(question, points, given, wanted, comment(points == question.points(), said > measured, wanted));
    }

    /** Who is wrong is not told what would have been right, because an answer may be given again. */
    private static String comment(boolean right, boolean tooMuch, String wanted) {
        return right ? "Right: the emulator measures " + wanted + "." : tooMuch ? "That is too much." : "That is too little.";
    }

    private static String withoutUnit(String given, String unit) {
        String bare = given.strip();
        return bare.endsWith(unit) ? bare.substring(0, bare.length() - unit.length()).strip() : bare;
    }

    private Mark judge(Question.Task task, String given, Path folder) {
        try {
            double measured = laboratory.measure(handedIn(folder, given), List.of(), task.quantity());
            boolean reached = measured >= task.atLeast().orElse(Double.NEGATIVE_INFINITY)
                    && measured <= task.atMost().orElse(Double.POSITIVE_INFINITY);
            return new Mark(task, reached ? task.points() : 0, given, bounds(task),
                    "Your lab reaches " + text(measured, task.quantity()) + ".");
        } catch (LessonException | InvalidPathException e) {
            return new Mark(task, 0, given, bounds(task), e.getMessage());
        }
    }

    /** Only what lies beside the answers: a lab of somebody else is no answer. */
    private static Path handedIn(Path folder, String given) throws LessonException {
        Path file = folder.resolve(given).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new LessonException(given + " lies elsewhere: hand the lab in beside the answers.");
        }
        return file;
    }

    private String wanted(Question question) throws LessonException {
        return switch (question) {
            case Question.Choice choice -> String.valueOf(choice.rightLetter());
            case Question.Number number -> text(measured(number), number.quantity());
            case Question.Task task -> bounds(task);
        };
    }

    private double measured(Question.Number question) throws LessonException {
        return laboratory.measure(lesson.lab(), settingsUpTo(question), question.quantity());
    }

    /** What the steps up to a question, its own included, have switched. */
    private List<String> settingsUpTo(Question question) {
        List<String> settings = new ArrayList<>();
        for (Lesson.Step step : lesson.steps()) {
            settings.addAll(step.settings());
            if (step.questions().contains(question)) {
                break;
            }
        }
        return settings;
    }

    private static String bounds(Question.Task task) {
        String least = task.atLeast().isPresent() ? "at least " + text(task.atLeast().getAsDouble(), task.quantity()) : "";
        String most = task.atMost().isPresent() ? "at most " + text(task.atMost().getAsDouble(), task.quantity()) : "";
        return least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
    }

    private static String text(double number, Quantity quantity) {
        return String.format(Locale.ROOT, quantity.over().isPresent() ? "%.2f %s" : "%.1f %s", number, quantity.unit());
    }
}
