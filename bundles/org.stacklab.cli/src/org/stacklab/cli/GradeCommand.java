package org.stacklab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stacklab.export.Csv;
import org.stacklab.export.Json;
import org.stacklab.export.Table;
import org.stacklab.lesson.Answers;
import org.stacklab.lesson.Grade;
import org.stacklab.lesson.Grader;
import org.stacklab.lesson.Laboratory;
import org.stacklab.lesson.Lesson;
import org.stacklab.lesson.LessonException;
import org.stacklab.lesson.LessonFiles;
import org.stacklab.lesson.Mark;
import org.stacklab.lesson.Question;
import org.stacklab.machine.part.Catalogue;

/** {@code grade}: judges what students answered in a lesson. */
final class GradeCommand implements Command {
    private static final Option JSON = Option.flag("--json", "one line of JSON for each file of answers");
    private static final Option CSV = Option.flag("--csv", "one row for each file of answers, for a grade book");
    private static final Option PASS = Option.of("--pass", "PERCENT", "exit status 1 if a grade is below");

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public String operands() {
        return "LESSON [ANSWERS ...]";
    }

    @Override
    public int maxOperands() {
        return Integer.MAX_VALUE;
    }

    @Override
    public String summary() {
        return "Judge the answers to a lesson; without answers print a form to fill in.";
    }

    @Override
    public List<Option> options() {
        return List.of(JSON, CSV, PASS);
    }

    @Override
    public String details() {
        return "A file of answers has a line 'id: answer' for each question: a letter, a number in the unit asked for, or the name of a\n"
                + "lab file. Numbers are compared with what the emulator measures now; see docs/lesson-format.md.\n";
    }

    @Override
    public int run(Arguments arguments, Console console) throws UserMistake, IOException {
        int pass = pass(arguments);
        try {
            Lesson lesson = LessonFiles.load(Path.of(arguments.operand(0).orElseThrow(
                    () -> new UserMistake("grade needs a lesson: name a .lesson file or a folder that has one."))));
            if (arguments.operand(1).isEmpty()) {
                console.print(form(lesson));
                return Status.OK;
            }
            return gradeAll(lesson, arguments, pass, console);
        } catch (LessonException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static int pass(Arguments arguments) throws UserMistake {
        String given = arguments.value(PASS).orElse("0");
        if (!given.matches("\\d{1,3}") || Integer.parseInt(given) > 100) {
            throw new UserMistake("--pass cannot be '" + given + "': give a whole number from 0 to 100.");
        }
        return Integer.parseInt(given);
    }

    /** One bad file among those of a whole class must not cost the others their grades. */
    private int gradeAll(Lesson lesson, Arguments arguments, int pass, Console console) throws IOException, LessonException {
        Grader grader = new Grader(lesson, new Laboratory(Catalogue.standard(), console.stop()));
        int status = Status.OK;
        if (arguments.has(CSV)) {
            console.print(header(lesson));
        }
        for (int i = 1; arguments.operand(i).isPresent(); i++) {
            String file = arguments.operand(i).get();
            try {
                Grade grade = grader.grade(Answers.load(Path.of(file)));
                boolean isJson = arguments.has(JSON);
                console.print(isJson ? Json.of(json(file, grade)) + "\n" : arguments.has(CSV) ? row(file, grade) : text(file, grade));
                status = Math.max(status, grade.percent() < pass ? Status.INCOMPLETE : Status.OK);
            } catch (LessonException e) {
                console.say(e.getMessage());
                status = Status.MISTAKE;
            }
        }
        return status;
    }

    private static String form(Lesson lesson) {
        StringBuilder form = new StringBuilder("# " + lesson.title() + "\n# " + lesson.goal() + "\n");
        for (Question question : lesson.questions()) {
            form.append("\n# ").append(question.text()).append('\n');
            switch (question) {
                case Question.Choice choice -> {
                    char letter = 'a';
                    for (Question.Option option : choice.options()) {
                        form.append("#   ").append(letter++).append(") ").append(option.text()).append('\n');
                    }
                }
                case Question.Number number -> form.append("#   a number in ").append(number.quantity().unit()).append('\n');
                case Question.Task task -> form.append("#   the name of your lab file\n");
            }
            form.append(question.id()).append(": \n");
        }
        return form.toString();
    }

    private static String text(String file, Grade grade) {
        Table table = new Table("lrll").row("question", "points", "answer", "");
        for (Mark mark : grade.marks()) {
            table.row(mark.question().id(), mark.points() + "/" + mark.question().points(), mark.given(), mark.comment());
        }
        return file + ": " + grade.points() + " of " + grade.lesson().points() + " points, " + grade.percent() + " %\n" + table;
    }

    private static String header(Lesson lesson) {
        List<String> fields = new ArrayList<>(List.of("answers", "points", "of", "percent"));
        lesson.questions().forEach(question -> fields.add(question.id()));
        return Csv.line(fields);
    }

    private static String row(String file, Grade grade) {
        List<String> fields = new ArrayList<>(List.of(file, String.valueOf(grade.points()), String.valueOf(grade.lesson().points()),
                String.valueOf(grade.percent())));
        grade.marks().forEach(mark -> fields.add(String.valueOf(mark.points())));
        return Csv.line(fields);
    }

    private static Map<String, Object> json(String file, Grade grade) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answers", file);
        json.put("lesson", grade.lesson().id());
        json.put("points", grade.points());
        json.put("of", grade.lesson().points());
        json.put("percent", grade.percent());
        json.put("marks", grade.marks().stream().map(GradeCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Mark mark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", mark.question().id());
        json.put("points", mark.points());
        json.put("of", mark.question().points());
        json.put("given", mark.given());
        json.put("wanted", mark.wanted());
        json.put("comment", mark.comment());
        return json;
    }
}
