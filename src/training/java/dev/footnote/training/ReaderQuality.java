package dev.footnote.training;

import dev.footnote.answer.reading.LinearModel;
import dev.footnote.evaluation.metrics.RefusedShare;
import dev.footnote.evaluation.metrics.RocAuc;
import dev.footnote.evaluation.set.Part;
import dev.footnote.training.ReadQuestion.Sort;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well fitted models read one part of a set.
 *
 * @param set the set's name
 * @param questions how many questions are answerable
 * @param topRight the share of them whose best sentence is evidence; nothing without such questions
 * @param withheld how well they are told from those whose evidence was hidden
 * @param unanswerable how well they are told from those that never had an answer
 */
public record ReaderQuality(
        String set,
        Part part,
        int questions,
        OptionalDouble topRight,
        Optional<Telling> withheld,
        Optional<Telling> unanswerable) {

    /** The share of answerable questions that may be refused when it is asked how many of the others are. */
    public static final double FALSE_REFUSALS = 0.1;

    /**
     * How well two sorts of questions are told apart by confidence.
     *
     * @param others how many questions had no answer
     * @param area under the ROC curve ({@link RocAuc})
     * @param refused the share of the others that is refused at {@link #FALSE_REFUSALS}
     */
    public record Telling(int others, double area, double refused) {}

    static ReaderQuality of(
            String set,
            Part part,
            List<ReadQuestion> questions,
            LinearModel sentenceModel,
            LinearModel confidenceModel) {
        Map<Sort, double[]> sure = new EnumMap<>(Sort.class);
        for (Sort sort : Sort.values()) {
            sure.put(
                    sort,
                    questions.stream()
                            .filter(question -> question.sort() == sort)
                            .mapToDouble(question -> question.confidence(sentenceModel, confidenceModel))
                            .toArray());
        }
        double[] answerable = sure.get(Sort.ANSWERABLE);
        return new ReaderQuality(
                set,
                part,
                answerable.length,
                questions.stream()
                        .filter(question -> question.sort() == Sort.ANSWERABLE)
                        .mapToDouble(question -> question.isTopRight(sentenceModel) ? 1 : 0)
                        .average(),
                telling(answerable, sure.get(Sort.WITHHELD)),
                telling(answerable, sure.get(Sort.UNANSWERABLE)));
    }

    private static Optional<Telling> telling(double[] answerable, double[] others) {
        if (answerable.length == 0 || others.length == 0) {
            return Optional.empty();
        }
        return Optional.of(new Telling(
                others.length, RocAuc.of(answerable, others), RefusedShare.of(answerable, others, FALSE_REFUSALS)));
    }
}
