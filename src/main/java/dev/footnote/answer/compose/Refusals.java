package dev.footnote.answer.compose;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the reason for a refusal. */
public final class Refusals {

    private final double onTopic;
    private final ReadLanguage language;

    /**
     * @param onTopic the cosine of question and nearest passage from which the documents are about what is asked
     * @param common whether a word in lower case is a common one of the language that the models read
     */
    public Refusals(double onTopic, Predicate<String> common) {
        this.onTopic = onTopic;
        this.language = new ReadLanguage(common);
    }

    /** The reason why there is no point in reading what was retrieved. */
    public Optional<Reason> beforeReading(Asked asked, List<Hit> hits) {
        Optional<Reason> nothing = beforeSearching(asked);
        if (nothing.isPresent() || hits.isEmpty()) {
            return nothing.or(() -> Optional.of(Reason.NO_DOCUMENTS));
        }
        boolean listed = asked.expectation() == Expectation.CONTENTS;
        return listed || language.has(asked.text(), hits) ? Optional.empty() : Optional.of(Reason.UNREAD_LANGUAGE);
    }

    /** The reason why there is no point in searching: a greeting, an order, nothing but signs. */
    public Optional<Reason> beforeSearching(Asked asked) {
        return switch (asked.expectation()) {
            case GREETING, INSTRUCTION -> Optional.of(Reason.NOT_A_QUESTION);
            case CONTENTS -> Optional.empty();
            default -> hasWords(asked) ? Optional.empty() : Optional.of(Reason.NOT_A_QUESTION);
        };
    }

    /** An emoji is a term, but no word. */
    private static boolean hasWords(Asked asked) {
        return asked.terms().stream().anyMatch(term -> term.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The reason why what was read does not answer. */
    public Reason afterReading(Asked asked, List<Reading> readings) {
        double nearest = most(readings, Feature.PASSAGE_SIMILARITY);
        double covered = most(readings, Feature.COVERAGE_IN_PASSAGE);
        if (nearest < onTopic && covered < 0.5) {
            return Reason.OFF_TOPIC;
        }
        double namesMissing = least(readings, Feature.NAMES_MISSING);
        double numbersMissing = least(readings, Feature.NUMBERS_MISSING);
        boolean assumes = !asked.mentions().isEmpty() && (namesMissing > 0 || numbersMissing > 0);
        return assumes ? Reason.FALSE_PREMISE : Reason.NOT_STATED;
    }

    private static double most(List<Reading> readings, Feature feature) {
        return readings.stream()
                .flatMap(reading -> reading.sentences().stream())
                .mapToDouble(sentence -> value(sentence, feature))
                .max()
                .orElse(0);
    }

    private static double least(List<Reading> readings, Feature feature) {
        return readings.stream()
                .flatMap(reading -> reading.sentences().stream())
                .mapToDouble(sentence -> value(sentence, feature))
                .min()
                .orElse(0);
    }

    private static double value(SentenceReading sentence, Feature feature) {
        return sentence.features().getOrDefault(feature.name(), 0.0);
    }
}
