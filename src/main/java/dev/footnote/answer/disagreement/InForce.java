package dev.footnote.answer.disagreement;

import dev.footnote.answer.disagreement.Disagreement.Kind;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.answer.reading.SentenceReading.ShortSpan;
import dev.footnote.search.retrieval.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statement of a development that holds at the time a question is about.
 *
 * @param valid what holds then
 * @param editions it and all other claims of the development
 */
record InForce(Claim valid, List<Claim> editions) {

    /** @param today which day is meant where the question names none */
    static Optional<InForce> of(String question, Disagreement disagreement, LocalDate today) {
        if (disagreement.kind() != Kind.DEVELOPMENT) {
            return Optional.empty();
        }
        Side side = side(AskedTime.of(question), disagreement.sides(), today);
        List<Claim> editions = disagreement.sides().stream()
                .flatMap(other -> other.claims().stream())
                .toList();
        return Optional.of(new InForce(side.first(), editions));
    }

    /**
     * The last side that holds by then. Where none does, the first for a time that is named, and the newest for today; where
     * what was before is asked for, the one before the last.
     */
    private static Side side(AskedTime asked, List<Side> sides, LocalDate today) {
        if (asked.former()) {
            return sides.get(sides.size() - 2);
        }
        LocalDate until = asked.until().orElse(today);
        return sides.stream()
                .filter(side -> from(side).map(day -> !day.isAfter(until)).orElse(true))
                .reduce((one, later) -> later)
                .orElseGet(() -> sides.get(asked.until().isPresent() ? 0 : sides.size() - 1));
    }

    private static Optional<LocalDate> from(Side side) {
        return side.claims().stream()
                .flatMap(claim -> claim.validFrom().stream())
                .findFirst();
    }

    /**
     * What was read, with what holds in the place of the surest of its editions, and without the others.
     *
     * @param hits where it stands if it was not read
     */
    List<Reading> in(List<Reading> readings, List<Hit> hits) {
        double best = readings.stream()
                .flatMap(reading -> reading.sentences().stream().filter(sentence -> isEdition(reading, sentence)))
                .mapToDouble(SentenceReading::score)
                .max()
                .orElse(0);
        List<Reading> changed = new ArrayList<>();
        boolean isRead = readings.stream()
                .anyMatch(reading -> reading.sentences().stream().anyMatch(sentence -> isAt(valid, reading, sentence)));
        if (!isRead) {
            hits.stream().filter(this::isIn).findFirst().ifPresent(hit -> changed.add(reading(hit, best)));
        }
        readings.forEach(reading -> changed.add(withoutOthers(reading, best)));
        return changed;
    }

    private Reading withoutOthers(Reading reading, double best) {
        List<SentenceReading> sentences = reading.sentences().stream()
                .filter(sentence -> isAt(valid, reading, sentence) || !isEdition(reading, sentence))
                .map(sentence -> isAt(valid, reading, sentence)
                        ? new SentenceReading(sentence.sentence(), best, sentence.shortest(), sentence.features())
                        : sentence)
                .toList();
        return new Reading(reading.hit(), reading.confidence(), sentences);
    }

    private boolean isEdition(Reading reading, SentenceReading sentence) {
        return editions.stream().anyMatch(claim -> isAt(claim, reading, sentence));
    }

    private static boolean isAt(Claim claim, Reading reading, SentenceReading sentence) {
        return isOf(claim, reading.hit()) && sentence.sentence().equals(claim.sentence());
    }

    private static boolean isOf(Claim claim, Hit hit) {
        return hit.passage().document().id().equals(claim.document().id());
    }

    private boolean isIn(Hit hit) {
        return isOf(valid, hit) && hit.passage().sentences().contains(valid.sentence());
    }

    private Reading reading(Hit hit, double score) {
        Optional<ShortSpan> words = valid.value().map(span -> new ShortSpan(span, 1));
        return new Reading(hit, score, List.of(new SentenceReading(valid.sentence(), score, words, Map.of())));
    }
}
