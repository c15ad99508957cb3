package dev.footnote.answer.question;

import dev.footnote.language.Mention;
import dev.footnote.language.Term;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question with its analysis.
 *
 * @param text the question as it was typed
 * @param expectation what it asks for
 * @param terms the words that say what it is about, analysed, without those that only ask; spans refer to {@code text}
 * @param mentions the names, numbers and dates in it; spans refer to {@code text}
 * @param unit the term of what is counted or chosen from ("drones" of "how many drones"), empty when there is none
 */
public record Asked(String text, Expectation expectation, List<Term> terms, List<Mention> mentions, List<Term> unit) {

    private static final Pattern ABOUT_QUESTIONS = Pattern.compile(
            "\\b(?:ask(?:s|ed|ing)?|questions?|wonder(?:s|ed)?|query|queries)\\b", Pattern.CASE_INSENSITIVE);

    public Asked {
        terms = List.copyOf(terms);
        mentions = List.copyOf(mentions);
        unit = List.copyOf(unit);
    }

    /**
     * How likely a sentence answers, given what its words alone make of it: a question in a document repeats what is asked
     * and answers nothing, unless it is asked what somebody said or asked.
     *
     * @param score by its words, 0 to 1
     */
    public double credit(String sentence, double score) {
        boolean echo = sentence.endsWith("?")
                && expectation != Expectation.STATEMENT
                && !ABOUT_QUESTIONS.matcher(text).find();
        return echo ? 0 : score;
    }
}
