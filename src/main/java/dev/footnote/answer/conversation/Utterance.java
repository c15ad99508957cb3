package dev.footnote.answer.conversation;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.phrase.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static dev.footnote.language.PartOfSpeech.ADJ;
import static dev.footnote.language.PartOfSpeech.ADV;
import static dev.footnote.language.PartOfSpeech.AUX;
import static dev.footnote.language.PartOfSpeech.DET;
import static dev.footnote.language.PartOfSpeech.NOUN;
import static dev.footnote.language.PartOfSpeech.PROPN;
import static dev.footnote.language.PartOfSpeech.PUNCT;
import static dev.footnote.language.PartOfSpeech.VERB;

/**
 * Something that was said, with its words and noun phrases.
 *
 * @param phrases as long as they are: "the price of the ticket" is one
 * @param parts the same, each without what follows "of"
 */
record Utterance(String text, List<TaggedWord> words, List<NounPhrase> phrases, List<NounPhrase> parts) {

    private static final Set<String> DO = Set.of("do", "does", "did");

    /** Nouns that are verbs as often. */
    private static final Set<String> ALSO_VERBS =
            Set.of(("aim answer attack bring buy call cause change charge claim control cost cover cut decrease demand"
                            + " die drop end fall form fund give grow guarantee harm have help hit hope hurt include increase"
                            + " issue last launch limit lose mean mention name need offer own pay place plan play promise question"
                            + " range reach record refer replace reply report request respond rest result return rise say serve"
                            + " share show sign stand start state stay stop study support target tell test trade turn use value"
                            + " visit vote want warn watch win work write")
                    .split(" "));

    Utterance {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        parts = List.copyOf(parts);
    }

    /** The words with what the tagger is often wrong about in questions put right. */
    static List<TaggedWord> mended(List<TaggedWord> words) {
        return withVerbAfterDo(withNounAfterArticle(words));
    }

    /** What stands alone between an article and a verb is a noun, and what follows "who" a verb. */
    private static List<TaggedWord> withNounAfterArticle(List<TaggedWord> words) {
        List<TaggedWord> mended = new ArrayList<>(words);
        if (words.size() > 2
                && words.get(0).text().equals("who")
                && words.get(1).is(NOUN)) {
            mended.set(1, words.get(1).as(VERB));
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean closed = words.get(i + 1).is(VERB, AUX, PUNCT);
            if (closed && words.get(i).is(ADJ) && words.get(i - 1).is(DET)) {
                mended.set(i, words.get(i).as(NOUN));
            }
        }
        return mended;
    }

    /** After "do" there is a verb; where the tagger saw none, it took it for the second of two nouns. */
    private static List<TaggedWord> withVerbAfterDo(List<TaggedWord> words) {
        int auxiliary = -1;
        for (int i = 0; i < words.size(); i++) {
            TaggedWord word = words.get(i);
            if (word.is(AUX, VERB) && DO.contains(word.text()) && auxiliary < 0) {
                auxiliary = i;
            } else if (auxiliary >= 0 && word.is(VERB)) {
                return words;
            }
        }
        for (int i = auxiliary + 2; auxiliary >= 0 && i < words.size(); i++) {
            if (words.get(i).is(NOUN, ADJ) && ALSO_VERBS.contains(words.get(i).text())) {
                return with(words, i, VERB);
            }
        }
        for (int i = auxiliary + 2; auxiliary >= 0 && i < words.size(); i++) {
            if (words.get(i).is(NOUN) && words.get(i - 1).is(PROPN)) {
                return with(words, i, VERB);
            }
        }
        return words;
    }

    private static List<TaggedWord> with(List<TaggedWord> words, int at, PartOfSpeech part) {
        List<TaggedWord> mended = new ArrayList<>(words);
        mended.set(at, words.get(at).as(part));
        return mended;
    }

    /** Whether it says something of something, and is not only a few words thrown in. */
    boolean isClause() {
        boolean auxiliary = words.stream().anyMatch(word -> word.is(AUX));
        return auxiliary
                || words.stream().anyMatch(word -> word.is(VERB) && !word.text().endsWith("ing") && !isInPhrase(word));
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
