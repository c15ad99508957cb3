package dev.footnote.evaluation.run;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.reply.Answer;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.search.retrieval.Hit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The result of asking one question, with its metrics.
 *
 * @param question what was asked, and what is known to be right
 * @param variant how it was asked
 * @param reply what came back
 * @param hits what was retrieved, best first, with all ranks and scores, as far as the largest cut-off
 * @param evidence for each item of the question's evidence the places that say it, any of which will do
 * @param milliseconds how long the answer took, or the search where nothing was asked, wall clock
 * @param measures the question's value by the name of the {@link Measure}; a measure that does not apply is missing
 */
public record QuestionResult(
        LabelledQuestion question,
        Variant variant,
        Reply reply,
        List<Hit> hits,
        List<List<DocumentSpan>> evidence,
        double milliseconds,
        Map<String, Double> measures) {

    /**
     * The reply to a question, as far as it is measured or shown.
     *
     * @param confidence how sure the system was that the documents answer, 0 to 1
     * @param shortAnswer the fewest words that answer, where it gave any
     * @param sentences the answer; empty for a refusal, and where nothing was asked
     * @param citations what the sentences cite, in order of their numbers from 1
     * @param refusal why there is no answer; empty where there is one, and where nothing was asked
     */
    public record Reply(
            double confidence,
            Optional<Answer.ShortAnswer> shortAnswer,
            List<Answer.Sentence> sentences,
            List<Citation> citations,
            Optional<Answer.Reason> refusal) {

        /** Nothing was asked. */
        static final Reply NONE = new Reply(0, Optional.empty(), List.of(), List.of(), Optional.empty());

        public Reply {
            sentences = List.copyOf(sentences);
            citations = List.copyOf(citations);
        }

        static Reply of(Answer answer) {
            if (answer instanceof Answer.Answered answered) {
                return new Reply(
                        answered.confidence(),
                        answered.shortAnswer(),
                        answered.sentences(),
                        answered.citations(),
                        Optional.empty());
            }
            return refused(answer.confidence(), ((Answer.NotFound) answer).reason());
        }

        public static Reply refused(double confidence, Answer.Reason reason) {
            return new Reply(confidence, Optional.empty(), List.of(), List.of(), Optional.of(reason));
        }
    }

    public QuestionResult {
        hits = List.copyOf(hits);
        evidence = evidence.stream().map(List::copyOf).toList();
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        if (variant != Variant.RETRIEVED
                && reply.refusal().isPresent() != reply.sentences().isEmpty()) {
            throw new IllegalArgumentException(question.id() + ": an answer has sentences, a refusal has a reason");
        }
    }

    /** Names the result within its run: the question's id, with {@code ~withheld} when its documents were hidden. */
    public String key() {
        return variant == Variant.WITHHELD ? question.id() + "~" + variant.label() : question.id();
    }

    public double confidence() {
        return reply.confidence();
    }

    public Optional<Answer.ShortAnswer> shortAnswer() {
        return reply.shortAnswer();
    }

    public List<Answer.Sentence> sentences() {
        return reply.sentences();
    }

    public List<Citation> citations() {
        return reply.citations();
    }

    public Optional<Answer.Reason> refusal() {
        return reply.refusal();
    }

    public boolean answered() {
        return !sentences().isEmpty();
    }

    /** Whether the documents that it was asked of hold an answer. */
    public boolean answerable() {
        return question.answerable() && variant != Variant.WITHHELD;
    }

    /** The answer's sentences with blanks between them; empty for a refusal. */
    public String text() {
        return sentences().stream().map(Answer.Sentence::text).collect(Collectors.joining(" "));
    }
}
