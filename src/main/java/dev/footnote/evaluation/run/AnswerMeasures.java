package dev.footnote.evaluation.run;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.evaluation.metrics.CitationScore;
import dev.footnote.evaluation.metrics.DocumentSpan;
import dev.footnote.evaluation.metrics.ExactMatch;
import dev.footnote.evaluation.metrics.RequiredGroups;
import dev.footnote.evaluation.metrics.Share;
import dev.footnote.evaluation.metrics.TokenF1;
import dev.footnote.evaluation.set.LabelledQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Metrics of one answer or refusal. */
final class AnswerMeasures {

    private final LabelledQuestion question;
    private final Answer answer;
    private final Map<String, Document> documents;
    private final Map<String, Double> measures = new LinkedHashMap<>();

    private AnswerMeasures(LabelledQuestion question, Answer answer, Map<String, Document> documents) {
        this.question = question;
        this.answer = answer;
        this.documents = documents;
    }

    /**
     * The measures by name.
     *
     * @param documents what was answered from, by id: citations are held against these texts, not against their own
     */
    static Map<String, Double> of(
            LabelledQuestion question,
            Variant variant,
            Answer answer,
            List<List<DocumentSpan>> evidence,
            Map<String, Document> documents) {
        AnswerMeasures measuring = new AnswerMeasures(question, answer, documents);
        measuring.measureRefusing(variant);
        if (variant == Variant.NORMAL) {
            measuring.measureWords();
            measuring.measureSentences(evidence);
        }
        return measuring.measures;
    }

    /** 1 or 0 by the required groups, or without groups by exact match; nothing where neither is known. */
    static OptionalDouble right(LabelledQuestion question, Answer answer) {
        if (!question.answers().isEmpty()) {
            return OptionalDouble.of(RequiredGroups.present(everything(answer), question.answers()) ? 1 : 0);
        }
        return question.shortAnswers().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(ExactMatch.of(shortest(answer), question.shortAnswers()));
    }

    private void measureRefusing(Variant variant) {
        double refused = answer instanceof Answer.NotFound ? 1 : 0;
        if (variant == Variant.WITHHELD) {
            put(Measure.WITHHELD_REFUSED, refused);
        } else if (question.answerable()) {
            put(Measure.FALSE_REFUSAL, refused);
        } else {
            put(Measure.REFUSED, refused);
            measures.put(Measure.REFUSED.of(question.kind()), refused);
        }
    }

    private void measureWords() {
        if (!question.answers().isEmpty()) {
            put(Measure.ANSWER_CORRECT, right(question, answer).orElseThrow());
        }
        if (question.answerable() && question.shortAnswers().isEmpty()) {
            return;
        }
        double exact = ExactMatch.of(shortest(answer), question.shortAnswers());
        double shared = TokenF1.of(shortest(answer), question.shortAnswers());
        if (question.answerable()) {
            put(Measure.SHORT_ANSWER_CORRECT, exact);
            put(Measure.SHORT_ANSWER_F1, shared);
        }
        put(Measure.EXACT_MATCH, exact);
        put(Measure.TOKEN_F1, shared);
    }

    private void measureSentences(List<List<DocumentSpan>> evidence) {
        boolean known = evidence.stream().anyMatch(places -> !places.isEmpty());
        if (answer instanceof Answer.Answered answered) {
            if (known) {
                measureCitations(answered, evidence);
            }
            put(Measure.SENTENCES, answered.sentences().size());
            Share verbatim = Share.of(answered.sentences(), sentence -> isVerbatim(sentence, answered.citations()));
            put(Measure.VERBATIM, verbatim.value().orElseThrow());
            Share cited = Share.of(
                    answered.sentences(), sentence -> !sentence.citations().isEmpty());
            put(Measure.CITED, cited.value().orElseThrow());
        } else if (known) {
            put(Measure.SENTENCE_F1, 0);
        }
    }

    private void measureCitations(Answer.Answered answered, List<List<DocumentSpan>> evidence) {
        List<DocumentSpan> cited = answered.citations().stream()
                .filter(citation -> answered.sentences().stream()
                        .anyMatch(sentence -> sentence.citations().contains(citation.number())))
                .map(citation -> new DocumentSpan(citation.document().id(), citation.span()))
                .distinct()
                .toList();
        CitationScore score = CitationScore.of(cited, evidence);
        double precision = score.precision().value().orElse(0);
        double recall = score.recall().value().orElse(0);
        put(Measure.CITATION_PRECISION, precision);
        put(Measure.CITATION_RECALL, recall);
        put(Measure.SENTENCE_F1, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private boolean isVerbatim(Answer.Sentence sentence, List<Citation> citations) {
        return sentence.citations().stream()
                .map(number -> citations.get(number - 1))
                .anyMatch(citation -> {
                    Document document = documents.get(citation.document().id());
                    return document != null
                            && citation.span().length() == sentence.text().length()
                            && document.text()
                                    .startsWith(sentence.text(), citation.span().start());
                });
    }

    /** The sentences and, on a line of its own, the short answer; empty for a refusal. */
    private static String everything(Answer answer) {
        return text(answer) + "\n" + shortAnswer(answer);
    }

    /** The short answer, or the whole one where there is none; empty for a refusal. */
    private static String shortest(Answer answer) {
        String words = shortAnswer(answer);
        return words.isEmpty() ? text(answer) : words;
    }

    private static String shortAnswer(Answer answer) {
        return answer instanceof Answer.Answered answered
                ? answered.shortAnswer().map(Answer.ShortAnswer::text).orElse("")
                : "";
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Answered answered
                ? answered.sentences().stream().map(Answer.Sentence::text).collect(Collectors.joining(" "))
                : "";
    }

    private void put(Measure measure, double value) {
        measures.put(measure.label(), value);
    }
}
