package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.TableRow;
import dev.footnote.language.WeekdaySpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Binds a question to the row, item or option that it names: of those beside each other, one whose key holds all of the question
 * that another's key holds, and more, answers in its place. A sentence about other days of the week than the one asked for is
 * outdone by one about that day.
 */
final class Siblings {

    /** What ends the key of an item: "--depth N: how deep", "Bronze – ten visits". */
    private static final Pattern KEY_END = Pattern.compile(":(?=\\s|$)| [–—-] |\\t| {3,}| \\.{3,}");

    /** In words; what stands before a colon may be longer, and then says something. */
    private static final int LONGEST_KEY = 8;

    /** The most of the better one's score that is left to the other: too little to be told, and more than nothing. */
    private static final double OUTDONE = 0.25;

    /** The least share of the other's score with which a sentence outdoes it: what is no answer at all stands for none. */
    private static final double LEAST = 0.15;

    private final QuestionAnalysis analysis;

    Siblings(QuestionAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A sentence among others.
     *
     * @param group what the others belong to as well: a table, a list, a document
     * @param key what of the question its key holds
     * @param all what of the question its cells hold, for a row; else what the key holds
     */
    private record Sibling(String group, Set<String> key, Set<String> all, SentenceReading reading) {

        private static boolean holdsMore(Set<String> these, Set<String> those) {
            return these.size() > those.size() && these.containsAll(those);
        }

        boolean outdoes(Sibling other) {
            return group.equals(other.group)
                    && reading.score() >= LEAST * other.reading.score()
                    && (holdsMore(key, other.key) || key.equals(other.key) && holdsMore(all, other.all));
        }
    }

    /** The readings; a sentence that is outdone has little of its score, the other one the better score of both. */
    List<Reading> bind(Asked asked, List<Reading> readings) {
        NamedTerms named = new NamedTerms(asked, analysis);
        boolean wantsItems = asked.expectation() == Expectation.LIST || asked.expectation() == Expectation.OVERVIEW;
        List<Sibling> siblings = new ArrayList<>();
        for (Reading reading : readings) {
            Document document = reading.hit().passage().document();
            for (SentenceReading sentence : reading.sentences()) {
                row(document, sentence, named)
                        .or(() -> wantsItems ? Optional.empty() : item(document, sentence, named))
                        .or(() -> day(document, sentence, named))
                        .ifPresent(siblings::add);
            }
        }
        Optional<Pattern> missing = KeyedCodes.missing(asked.text(), readings);
        return readings.stream()
                .map(reading -> reading.with(sentence -> bound(sentence, siblings)))
                .map(reading -> missing.map(code -> withCode(reading, code)).orElse(reading))
                .toList();
    }

    private static Reading withCode(Reading reading, Pattern code) {
        String text = reading.hit().passage().document().text();
        return reading.with(
                sentence -> code.matcher(sentence.sentence().in(text)).find() ? sentence : sentence.withScore(0));
    }

    private static SentenceReading bound(SentenceReading sentence, List<Sibling> siblings) {
        Optional<Sibling> self =
                siblings.stream().filter(one -> one.reading() == sentence).findFirst();
        return self.map(one -> bound(one, siblings)).orElse(sentence);
    }

    private static SentenceReading bound(Sibling self, List<Sibling> siblings) {
        double own = self.reading().score();
        Optional<Double> better = best(siblings.stream().filter(other -> other.outdoes(self)));
        if (better.isPresent()) {
            return self.reading().withScore(Math.min(own, OUTDONE * Math.max(own, better.get())));
        }
        return self.reading()
                .withScore(Math.max(
                        own, best(siblings.stream().filter(self::outdoes)).orElse(own)));
    }

    private static Optional<Double> best(Stream<Sibling> siblings) {
        return siblings.map(sibling -> sibling.reading().score()).max(Double::compare);
    }

    private static Optional<Sibling> row(Document document, SentenceReading sentence, NamedTerms named) {
        String text = document.text();
        return TableRow.at(document, sentence.sentence())
                .map(row -> new Sibling(
                        group(document, row.table()),
                        named.inKey(row.key().span().in(text)),
                        row.cells().stream()
                                .flatMap(cell -> named.inKey(cell.span().in(text)).stream())
                                .collect(Collectors.toSet()),
                        sentence));
    }

    private static Optional<Sibling> item(Document document, SentenceReading sentence, NamedTerms named) {
        List<Place> around = document.places().around(sentence.sentence());
        List<Place> items = around.stream()
                .filter(place -> place.kind() == Kind.ITEM || place.kind() == Kind.OPTION)
                .toList();
        return around.stream()
                .filter(place -> place.kind() == Kind.LIST)
                .reduce((inner, outer) -> outer)
                .filter(outermost -> !items.isEmpty())
                .map(outermost -> {
                    Set<String> key = keys(document, items, named);
                    return new Sibling(group(document, outermost), key, key, sentence);
                });
    }

    /** What of the question the item's key names, and what the short items name that it stands below. */
    private static Set<String> keys(Document document, List<Place> items, NamedTerms named) {
        Set<String> keys = new HashSet<>(named.inKey(key(items.get(0).span().in(document.text()))));
        for (Place parent : items.subList(1, items.size())) {
            String words = Context.ownWords(document, parent).in(document.text());
            if (words.split("\\s+").length <= LONGEST_KEY) {
                keys.addAll(named.inKey(words));
            }
        }
        return keys;
    }

    private static Optional<Sibling> day(Document document, SentenceReading sentence, NamedTerms named) {
        String words = sentence.sentence().in(document.text());
        if (!named.hasDay() || WeekdaySpan.in(words).isEmpty()) {
            return Optional.empty();
        }
        Set<String> days = named.daysIn(words);
        return Optional.of(new Sibling(document.id(), days, days, sentence));
    }

    private static String group(Document document, Place place) {
        return document.id() + " " + place.span();
    }

    private static String key(String item) {
        String first = item.lines().findFirst().orElse("");
        String key = KEY_END.split(first, 2)[0];
        return key.length() < first.length() && key.split("\\s+").length <= LONGEST_KEY ? key : "";
    }
}
