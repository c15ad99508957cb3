package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.CrossReading.Words;
import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Mention.Kind;
import dev.footnote.language.NameFinder;
import dev.footnote.language.amount.MentionFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses among values of one sort that a sentence gives side by side the one with what the question names: "a single room costs 60
 * francs and a double room 95". What the parts share is said in the first one only.
 */
final class ParallelParts {

    /** How much likelier, as a logit, the model may find another value than the one that stands with the question's words. */
    static final double MOST_AGAINST = 5;

    /** Where one part of a sentence ends and the next begins. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[,;:–—]\\s+(?:(?:and|but|while|whereas)\\s+)?" + "|\\s+[–—-]\\s+|\\s+(?:and|but|while|whereas)\\s+");

    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\\b",
            Pattern.CASE_INSENSITIVE);

    private final QuestionAnalysis analysis;
    private final MentionFinder amounts = new MentionFinder();
    private final NameFinder names = new NameFinder();

    ParallelParts(QuestionAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A part of a sentence with a value of the sort that is asked for.
     *
     * @param place where it stands in the document's text
     * @param value the value
     * @param named the question's words in it, but for what is counted
     */
    private record Part(Span place, Span value, Set<String> named) {

        /** What of the question only this one of {@code parts} names. */
        Set<String> own(List<Part> parts) {
            Set<String> own = new HashSet<>(named);
            parts.stream().filter(part -> part != this).forEach(part -> own.removeAll(part.named));
            return own;
        }

        /** The likeliest words, all of the value at least. */
        Optional<Words> words(CrossReading read) {
            return read.likeliest(place)
                    .map(found -> found.span().contains(value) ? found : new Words(value, found.margin()));
        }
    }

    /** The words in the part that the question speaks of; {@code words} where there are not several, or it speaks of none. */
    Words choose(Asked asked, String text, Span sentence, CrossReading read, Words words) {
        Set<Kind> kinds = alike(words.span().in(text), kinds(asked));
        List<Part> parts = kinds.isEmpty() ? List.of() : parts(asked, text, sentence, kinds);
        if (parts.size() < 2) {
            return words;
        }
        Optional<Part> meant = meant(parts);
        if (meant.filter(part -> part.place().contains(words.span())).isPresent()) {
            return words;
        }
        Optional<Words> better = meant.flatMap(part -> part.words(read))
                .filter(other -> words.margin() - other.margin() <= MOST_AGAINST);
        return better.or(() -> withinOne(parts, read, words)).orElse(words);
    }

    /** The likeliest words within one part, where {@code words} run over several. */
    private static Optional<Words> withinOne(List<Part> parts, CrossReading read, Words words) {
        List<Part> touched = parts.stream()
                .filter(part -> part.place().overlaps(words.span()))
                .toList();
        return touched.size() < 2
                ? Optional.empty()
                : touched.stream()
                        .flatMap(part -> part.words(read).stream())
                        .max(Comparator.comparingDouble(Words::margin));
    }

    /** The part with most words of its own; a later one counts a word more, since it leaves out the verb that the first one has. */
    private static Optional<Part> meant(List<Part> parts) {
        Part first = parts.get(0);
        Optional<Part> later = parts.stream()
                .skip(1)
                .filter(part -> !part.own(parts).isEmpty())
                .max(Comparator.comparingInt(part -> part.own(parts).size()));
        int ofFirst = first.own(parts).size();
        return later.filter(part -> part.own(parts).size() + 1 >= ofFirst)
                .or(() -> ofFirst > 0 ? Optional.of(first) : Optional.empty());
    }

    private static Set<Kind> kinds(Asked asked) {
        Set<Kind> kinds = new HashSet<>(asked.expectation().kinds());
        if (kinds.contains(Kind.DATE)) {
            kinds.add(Kind.TIME);
        }
        return kinds;
    }

    /** The sort of the value that the model found; all that may answer where it found none. */
    private Set<Kind> alike(String found, Set<Kind> kinds) {
        return mentions(found).stream()
                .map(Mention::kind)
                .filter(kinds::contains)
                .findFirst()
                .map(Set::of)
                .orElse(kinds);
    }

    private List<Mention> mentions(String text) {
        List<Mention> all = new ArrayList<>(amounts.find(text));
        all.addAll(names.find(text));
        return all;
    }

    private List<Part> parts(Asked asked, String text, Span sentence, Set<Kind> kinds) {
        NamedTerms named = new NamedTerms(asked, analysis);
        Set<String> counted = counted(asked);
        String said = sentence.in(text);
        List<Mention> values = mentions(said).stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .filter(mention -> !asked.text().contains(mention.span().in(said)))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Span place : clauses(said)) {
            Optional<Span> value = values.stream()
                    .map(Mention::span)
                    .filter(span -> place.contains(span) && saysMore(place, span, said))
                    // "the large one 110"
                    .min(Comparator.comparing(span -> !span.in(said).matches(".*\\d.*")));
            if (value.isPresent()) {
                Set<String> found = named.in(place.in(said));
                found.removeAll(counted);
                parts.add(new Part(place.shift(sentence.start()), value.get().shift(sentence.start()), found));
            }
        }
        return parts;
    }

    /** Whether a part says of what the value is. */
    private boolean saysMore(Span place, Span value, String said) {
        String rest = said.substring(place.start(), value.start()) + " " + said.substring(value.end(), place.end());
        return !analysis.terms(rest).isEmpty();
    }

    private static List<Span> clauses(String said) {
        List<Span> clauses = new ArrayList<>();
        Matcher between = BETWEEN.matcher(said);
        int from = 0;
        while (between.find()) {
            if (between.start() > from) {
                clauses.add(Span.of(from, between.start()));
            }
            from = between.end();
        }
        if (from < said.length()) {
            clauses.add(Span.of(from, said.length()));
        }
        return clauses;
    }

    /** The words for what is counted, which are often left out beside the number: "12 sank". */
    private static Set<String> counted(Asked asked) {
        // without an auxiliary the verb follows at once: "how many boats sank"
        boolean verbWithin =
                asked.unit().size() > 1 && !AUXILIARY.matcher(asked.text()).find();
        Set<String> counted = new HashSet<>();
        asked.unit().stream()
                .limit(asked.unit().size() - (verbWithin ? 1 : 0))
                .forEach(term -> counted.add(term.text()));
        return counted;
    }
}
