package org.stacklab.lesson;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a student said. In a file each answer is a line {@code id: answer}; lines that are empty or begin with {@code #} are skipped,
 * and nothing behind the colon is no answer.
 *
 * @param folder where the files lie that answers name
 * @param byId the answers by the id of the question
 */
public record Answers(Path folder, Map<String, String> byId) {
    private static final long MAX_BYTES = 1 << 20;

    /** Keeps its own copy of the answers. */
    public Answers {
        byId = Map.copyOf(byId);
    }

    /**
     * Reads answers.
     *
     * @param file the file
     * @return what it says
     * @throws LessonException if it cannot be read, is too large, or one of its lines is no answer
     */
    public static Answers load(Path file) throws LessonException {
        Map<String, String> byId = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, file + ", line " + (i + 1), byId);
            }
        }
        return new Answers(file.toAbsolutePath().getParent(), byId);
    }

    private static void add(String line, String where, Map<String, String> byId) throws LessonException {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new LessonException(where + " is no answer: write the id of the question, a colon and the answer, for example q1: b.");
        }
        String id = line.substring(0, colon).strip();
        if (byId.put(id, line.substring(colon + 1).strip()) != null) {
            throw new LessonException(where + " answers " + id + " again: answer each question once.");
        }
    }

    private static List<String> lines(Path file) throws LessonException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new LessonException(file + " is longer than any answers: give a file of less than 1 MB.");
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new LessonException(file + " is no UTF-8 text: save the answers as plain text.");
        } catch (IOException e) {
            throw new LessonException(file + " cannot be read: name the file with the answers.");
        }
    }

    /**
     * The answer to a question.
     *
     * @param question the question
     * @return what was said, if anything
     */
    public Optional<String> to(Question question) {
        return Optional.ofNullable(byId.get(question.id())).filter(answer -> !answer.isEmpty());
    }
}
