package dev.footnote.training;

import dev.footnote.answer.compose.Confidence;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.reply.Answer;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.Variant;
import dev.footnote.evaluation.set.Conversation;
import dev.footnote.evaluation.set.EvidencePlaces;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.training.LogisticRegression.Example;
import dev.footnote.training.ReadQuestion.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fits the weights by which sentences are read and answers are trusted, on the questions to fit: first the probability that
 * a sentence answers, then, from how the best sentence stands out by it, that there is an answer at all.
 */
public final class ReaderFitting {

    /** There are many sentences, but few questions for hardly fewer weights. */
    private static final double SENTENCE_PENALTY = 1;

    private static final double CONFIDENCE_PENALTY = 10;

    private final Map<String, Double> weights;
    private final Predicate<LabelledQuestion> chosen;
    private final Predicate<String> confidenceFeatures;
    private final List<ReadQuestion> questions = new ArrayList<>();

    /**
     * A model and what it was fitted on.
     *
     * @param names its features in the order to write them
     * @param penalty see {@link LogisticRegression}
     * @param examples how many there were
     * @param positive how many of them were so
     */
    public record Fitted(LinearModel model, List<String> names, double penalty, int examples, int positive) {

        public Fitted {
            names = List.copyOf(names);
        }
    }

    /**
     * Both models.
     *
     * @param sentence the probability that a sentence answers
     * @param confidence the probability that the documents answer
     * @param qualities how well they do, for each set and part
     */
    public record Outcome(Fitted sentence, Fitted confidence, List<ReaderQuality> qualities) {

        public Outcome {
            qualities = List.copyOf(qualities);
        }
    }

    /**
     * @param weights how often a question of a set counts, by the set's name, above 0; 1 where none is given
     * @param chosen the questions that are read, {@link Unread} or all
     * @param confidenceFeatures which of {@link Confidence#names} the confidence weighs
     */
    public ReaderFitting(
            Map<String, Double> weights, Predicate<LabelledQuestion> chosen, Predicate<String> confidenceFeatures) {
        this.weights = Map.copyOf(weights);
        this.chosen = chosen;
        this.confidenceFeatures = confidenceFeatures;
    }

    /**
     * Reads for the questions of both parts, answerable ones once more with the documents of their evidence hidden, every
     * second one that asks a single document once more of {@link OtherDocument}; one whose evidence is in no document is left
     * out. The models that {@code prepared} judges by do not matter.
     *
     * @return whether it came to its end before {@code progress} was cancelled
     * @throws IllegalStateException when answering a question fails; the message names it
     */
    public boolean read(QuestionSet set, Prepared prepared, RunOptions options, Progress progress) {
        List<LabelledQuestion> taken = options.chosen(set).stream()
                .filter(chosen)
                .filter(question -> !question.answerable()
                        || EvidencePlaces.of(question, prepared.documents()).stream()
                                .anyMatch(places -> !places.isEmpty()))
                .toList();
        for (int i = 0; i < taken.size(); i++) {
            if (progress.cancelled()) {
                return false;
            }
            read(set.name(), taken.get(i), prepared);
            progress.done(i + 1, taken.size());
        }
        return true;
    }

    private void read(String set, LabelledQuestion question, Prepared prepared) {
        read(set, question, Variant.NORMAL, prepared);
        if (question.canBeWithheld(prepared.documents().values())) {
            read(set, question, Variant.WITHHELD, prepared);
        }
        OtherDocument.of(question, prepared.documents().keySet())
                .ifPresent(elsewhere -> read(set, elsewhere, Variant.WITHHELD, prepared));
    }

    private void read(String set, LabelledQuestion question, Variant variant, Prepared prepared) {
        Set<String> withheld =
                variant == Variant.NORMAL ? Set.of() : question.gold().relevantDocuments();
        try {
            Answer answer = prepared.answerAnyway(Conversation.HISTORY.ask(question, withheld));
            ReadQuestion.of(set, question, variant, answer.trace(), prepared.documents())
                    .ifPresent(questions::add);
        } catch (RuntimeException e) {
            throw new IllegalStateException(set + ", question " + question.id() + ": " + e, e);
        }
    }

    /**
     * Fits both models on what was read of the part to fit, and measures them on both parts.
     *
     * @throws IllegalArgumentException when there are no sentences or no questions of both sorts, with an answer and without
     */
    public Outcome fit() {
        List<ReadQuestion> fit = questions.stream()
                .filter(question -> question.part() == Part.FIT)
                .toList();
        Fitted sentence = fit(ReadQuestion.FEATURES, SENTENCE_PENALTY, sentences(fit));
        List<String> names = Confidence.names().stream()
                .filter(confidenceFeatures)
                .filter(name -> ReadQuestion.NOT_READ.stream().noneMatch(kind -> name.equals(Confidence.asks(kind))))
                .toList();
        Fitted confidence = fit(names, CONFIDENCE_PENALTY, decisions(fit, names, sentence.model()));
        return new Outcome(sentence, confidence, qualities(sentence.model(), confidence.model()));
    }

    private static Fitted fit(List<String> names, double penalty, List<Example> examples) {
        LinearModel model = new LogisticRegression(names, penalty).fit(examples);
        int positive = (int) examples.stream().filter(Example::positive).count();
        return new Fitted(model, names, penalty, examples.size(), positive);
    }

    private List<Example> sentences(List<ReadQuestion> fit) {
        return fit.stream()
                .flatMap(question -> question.distinct().stream()
                        .map(sentence -> new Example(sentence.features(), sentence.right(), weight(question))))
                .toList();
    }

    private List<Example> decisions(List<ReadQuestion> fit, List<String> names, LinearModel sentenceModel) {
        List<Example> decisions = new ArrayList<>();
        for (ReadQuestion question : fit) {
            Map<String, Double> features = question.confidenceFeatures(sentenceModel);
            if (!features.isEmpty()) {
                double[] values = names.stream()
                        .mapToDouble(name -> features.getOrDefault(name, 0.0))
                        .toArray();
                decisions.add(new Example(values, question.sort() == Sort.ANSWERABLE, weight(question)));
            }
        }
        return decisions;
    }

    private double weight(ReadQuestion question) {
        return weights.getOrDefault(question.set(), 1.0);
    }

    private List<ReaderQuality> qualities(LinearModel sentenceModel, LinearModel confidenceModel) {
        List<String> sets = questions.stream().map(ReadQuestion::set).distinct().toList();
        List<ReaderQuality> qualities = new ArrayList<>();
        for (String set : sets) {
            for (Part part : List.of(Part.FIT, Part.REPORT)) {
                List<ReadQuestion> these = questions.stream()
                        .filter(question -> question.set().equals(set) && question.part() == part)
                        .toList();
                if (!these.isEmpty()) {
                    qualities.add(ReaderQuality.of(set, part, these, sentenceModel, confidenceModel));
                }
            }
        }
        return qualities;
    }
}
