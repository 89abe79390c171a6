package org.stacklab.lesson;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** Something a student has to answer. */
public sealed interface Question {
    /**
     * Its identity within the lesson; answers are given by it.
     *
     * @return letters, digits and dashes
     */
    String id();

    /**
     * What a right answer is worth.
     *
     * @return at least 1
     */
    int points();

    /**
     * What is asked.
     *
     * @return one or two sentences
     */
    String text();

    /**
     * The same question in other words.
     *
     * @param words says a text of the question in those words
     * @return the question
     */
    Question said(UnaryOperator<String> words);

    /**
     * One of several answers is right. Students give its letter: a for the first.
     *
     * @param id see {@link Question#id}
     * @param points see {@link Question#points}
     * @param text see {@link Question#text}
     * @param options the answers, at least two, exactly one of them right
     */
    record Choice(String id, int points, String text, List<Option> options) implements Question {
        /** Keeps its own copy of the answers. */
        public Choice {
            options = List.copyOf(options);
        }

        /**
         * The letter of the right answer.
         *
         * @return from a
         */
        public char rightLetter() {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).right()) {
                    return (char) ('a' + i);
                }
            }
            throw new IllegalStateException("no answer of " + id + " is right");
        }

        @Override
        public Choice said(UnaryOperator<String> words) {
            return new Choice(id, points, words.apply(text), options.stream()
                    .map(each -> new Option(words.apply(each.text), each.right, words.apply(each.because))).toList());
        }
    }

    /**
     * An answer that can be chosen.
     *
     * @param text the answer
     * @param right whether it is the right one
     * @param because what to tell a student who has chosen it; may be empty
     */
    record Option(String text, boolean right, String because) {
    }

    /**
     * A number: predicted before the run or read from its result. Full points within the tolerance of what the emulator measures, half
     * of them, rounded down, within twice the tolerance.
     *
     * @param id see {@link Question#id}
     * @param points see {@link Question#points}
     * @param text see {@link Question#text}
     * @param quantity what is asked for
     * @param tolerancePercent how far off is near enough, more than 0
     */
    record Number(String id, int points, String text, Quantity quantity, double tolerancePercent) implements Question {
        @Override
        public Number said(UnaryOperator<String> words) {
            return new Number(id, points, words.apply(text), quantity, tolerancePercent);
        }
    }

    /**
     * The student changes the lab until a number is reached, and hands the lab in. Students give the name of the file.
     *
     * @param id see {@link Question#id}
     * @param points see {@link Question#points}
     * @param text see {@link Question#text}
     * @param quantity what is measured in the student's lab
     * @param atLeast lower bound, if there is one
     * @param atMost upper bound, if there is one
     */
    record Task(String id, int points, String text, Quantity quantity, OptionalDouble atLeast, OptionalDouble atMost) implements Question {
        @Override
        public Task said(UnaryOperator<String> words) {
            return new Task(id, points, words.apply(text), quantity, atLeast, atMost);
        }
    }
}
