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
 * @param confidence how sure the system was that the documents answer, 0 to 1
 * @param shortAnswer the fewest words that answer, where it gave any
 * @param sentences the answer; empty for a refusal, and where nothing was asked
 * @param citations what the sentences cite, in order of their numbers from 1
 * @param refusal why there is no answer; empty where there is one, and where nothing was asked
 * @param hits what was retrieved, best first, with all ranks and scores, as far as the largest cut-off
 * @param evidence for each item of the question's evidence the places that say it, any of which will do
 * @param milliseconds how long the answer took, or the search where nothing was asked, wall clock
 * @param measures the question's value by the name of the {@link Measure}; a measure that does not apply is missing
 */
public record QuestionResult(
        LabelledQuestion question,
        Variant variant,
        double confidence,
        Optional<Answer.ShortAnswer> shortAnswer,
        List<Answer.Sentence> sentences,
        List<Citation> citations,
        Optional<Answer.Reason> refusal,
        List<Hit> hits,
        List<List<DocumentSpan>> evidence,
        double milliseconds,
        Map<String, Double> measures) {

    public QuestionResult {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
        hits = List.copyOf(hits);
        evidence = evidence.stream().map(List::copyOf).toList();
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        if (variant != Variant.RETRIEVED && refusal.isPresent() != sentences.isEmpty()) {
            throw new IllegalArgumentException(question.id() + ": an answer has sentences, a refusal has a reason");
        }
    }

    /** Names the result within its run: the question's id, with {@code ~withheld} when its documents were hidden. */
    public String key() {
        return variant == Variant.WITHHELD ? question.id() + "~" + variant.label() : question.id();
    }

    public boolean answered() {
        return !sentences.isEmpty();
    }

    /** Whether the documents that it was asked of hold an answer. */
    public boolean answerable() {
        return question.answerable() && variant != Variant.WITHHELD;
    }

    /** The answer's sentences with blanks between them; empty for a refusal. */
    public String text() {
        return sentences.stream().map(Answer.Sentence::text).collect(Collectors.joining(" "));
    }
}
