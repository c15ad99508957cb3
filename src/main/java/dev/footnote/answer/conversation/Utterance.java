package dev.footnote.answer.conversation;

import dev.footnote.language.Mention.Kind;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrase;
import dev.footnote.language.phrase.NounPhrase.Article;
import java.util.ArrayList;
import java.util.List;

import static dev.footnote.language.PartOfSpeech.ADV;
import static dev.footnote.language.PartOfSpeech.AUX;
import static dev.footnote.language.PartOfSpeech.VERB;

/**
 * A turn of the conversation or a piece of one, with its words, tagged as those of a question, and its noun phrases; it may be
 * several sentences or less than one.
 *
 * @param phrases as long as they are: "the price of the ticket" is one
 * @param parts the same, each without what follows "of"
 */
record Utterance(String text, List<TaggedWord> words, List<NounPhrase> phrases, List<NounPhrase> parts) {

    Utterance {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        parts = List.copyOf(parts);
    }

    /** Whether it says something of something, and is not only a few words thrown in. */
    boolean isClause() {
        boolean auxiliary = words.stream().anyMatch(word -> word.is(AUX));
        return auxiliary
                || words.stream().anyMatch(word -> word.is(VERB) && !word.text().endsWith("ing") && !isInPhrase(word));
    }

    /** The phrases that another may take the place of: without "which" and "how many", what "and" joins as one. */
    List<NounPhrase> places() {
        List<NounPhrase> places = new ArrayList<>();
        for (NounPhrase part : parts) {
            NounPhrase place = part.article() == Article.ASKED
                    ? part.from(part.span().end() - part.text().length())
                    : part;
            NounPhrase before = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean joined = before != null
                    && text.substring(before.span().end(), place.span().start()).matches(",? (?:and|or) ");
            if (joined) {
                places.set(places.size() - 1, place.from(before.span().start()));
            } else {
                places.add(place);
            }
        }
        return places;
    }

    /** The phrases, with whom "who is …" asks for as a person, and behind them those who own what is named: "Ann's car". */
    List<NounPhrase> named() {
        boolean who = text.matches("(?i)who (?:is|was|are|were) .*");
        List<NounPhrase> named = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            boolean somebody = who && named.isEmpty() && phrase.kind().isEmpty() && !phrase.plural();
            named.add(somebody ? phrase.as(Kind.PERSON) : phrase);
        }
        phrases.stream().flatMap(phrase -> phrase.owner().stream()).forEach(named::add);
        return named;
    }

    /** A phrase with what a preposition right behind it adds: "bees on my plot". */
    NounPhrase withMore(NounPhrase phrase) {
        return parts.stream()
                .filter(next ->
                        !next.isMeasure() && next.span().start() > phrase.span().end())
                .findFirst()
                .filter(next -> text.substring(phrase.span().end(), next.span().start())
                        .matches(" (?:in|at|on|for|from|with|of|to) "))
                .map(next -> phrase.to(next.span().end(), text))
                .orElse(phrase);
    }

    /** Whether it names what it is about. */
    boolean isAnchored() {
        return phrases.stream().anyMatch(phrase -> phrase.isName() || phrase.specific() >= 2);
    }

    private boolean isInPhrase(TaggedWord word) {
        return phrases.stream().anyMatch(phrase -> phrase.span().contains(word.span()));
    }

    /** Whether it begins as a question does: with a question word or an auxiliary. */
    boolean opensAsQuestion() {
        int at = !words.isEmpty() && words.get(0).is(PartOfSpeech.ADP) ? 1 : 0;
        return words.size() > at
                && (QuestionWords.isOne(words.get(at)) || words.get(0).is(AUX));
    }

    /** The first auxiliary or verb, or -1. */
    int firstVerb() {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(AUX, VERB) && !words.get(i).is(ADV)) {
                return i;
            }
        }
        return -1;
    }
}
