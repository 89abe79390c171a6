package org.stacklab.lesson;

/**
 * What an answer was worth.
 *
 * @param question the question
 * @param points the points given, from 0 to those of the question
 * @param given what was answered; empty when nothing was
 * @param wanted what would have been right
 * @param comment one sentence for the student
 */
public record Mark(Question question, int points, String given, String wanted, String comment) {
}
