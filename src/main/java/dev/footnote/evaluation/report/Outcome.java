package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.Variant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The outcomes that a question can have. */
public enum Outcome {
    /** Answered, and the answer is right. */
    RIGHT("Right", true),
    /** Rightly refused: there is no answer. */
    REFUSED("Rightly refused", true),
    /** Answered, and the answer is not right. */
    WRONG("Wrong", false),
    /** Refused although there is an answer. */
    MISSED("Wrongly refused", false),
    /** Answered although there is no answer. */
    INVENTED("Should have refused", false),
    /** Answered, and nobody knows what would be right. */
    UNJUDGED("Not judged", true),
    /** Not asked; what it needs is among the first k passages, for the largest k of the run. */
    FOUND("Found", true),
    /** Not asked; what it needs is not among them. */
    LOST("Not found", false);

    private static final double FULL = 1 - 1e-9;

    private final String words;
    private final boolean good;

    Outcome(String words, boolean good) {
        this.words = words;
        this.good = good;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** For programs: the name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is known against it. */
    public boolean isGood() {
        return good;
    }

    /** What became of a question. */
    public static Outcome of(QuestionResult result) {
        if (result.variant() == Variant.RETRIEVED) {
            return found(result.measures()).orElse(UNJUDGED);
        }
        if (!result.answered()) {
            return result.answerable() ? MISSED : REFUSED;
        }
        return result.answerable() ? judged(result.measures()) : INVENTED;
    }

    /**
     * What became of it in a run of which only the measures are known; nothing where they do not tell.
     *
     * @param measures the question's values by the name of the {@link Measure}
     */
    static Optional<Outcome> of(Map<String, Double> measures) {
        Optional<Double> refused = Stream.of(Measure.REFUSED, Measure.WITHHELD_REFUSED)
                .map(measure -> measures.get(measure.label()))
                .filter(value -> value != null)
                .findFirst();
        if (refused.isPresent()) {
            return Optional.of(refused.get() >= FULL ? REFUSED : INVENTED);
        }
        Double falseRefusal = measures.get(Measure.FALSE_REFUSAL.label());
        if (falseRefusal == null) {
            return found(measures);
        }
        return Optional.of(falseRefusal >= FULL ? MISSED : judged(measures));
    }

    /** By the evidence, or else by the relevant documents: what is among the first few is among more. */
    private static Optional<Outcome> found(Map<String, Double> measures) {
        return Stream.of(Measure.EVIDENCE_HIT, Measure.DOCUMENT_HIT)
                .map(measure -> measures.entrySet().stream()
                        .filter(entry -> Measure.named(entry.getKey())
                                .filter(measure::equals)
                                .isPresent())
                        .map(Map.Entry::getValue)
                        .max(Double::compare))
                .flatMap(Optional::stream)
                .findFirst()
                .map(hit -> hit >= FULL ? FOUND : LOST);
    }

    /** Right by what an answer must hold, or else by the short answer. */
    private static Outcome judged(Map<String, Double> measures) {
        return Stream.of(Measure.ANSWER_CORRECT, Measure.SHORT_ANSWER_CORRECT)
                .map(measure -> measures.get(measure.label()))
                .filter(value -> value != null)
                .findFirst()
                .map(value -> value >= FULL ? RIGHT : WRONG)
                .orElse(UNJUDGED);
    }
}
