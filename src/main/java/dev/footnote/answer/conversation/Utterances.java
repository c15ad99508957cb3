package dev.footnote.answer.conversation;

import dev.footnote.language.Mention.Kind;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import dev.footnote.language.phrase.NounPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes what was said apart: its words with their part of speech, and the things that it names. */
final class Utterances {

    /** In UTF-16 code units; an answer says what it is about at its beginning. */
    private static final int LONGEST_ANSWER = 600;

    private static final Pattern PUT_IN = Pattern.compile("(?:\\s*\\[\\d+\\])+");

    private final WordTagger tagger;
    private final NounPhrases phrases;

    /** @param known what words name in the documents, if anything */
    Utterances(WordTagger tagger, Function<String, Optional<Kind>> known) {
        this.tagger = tagger;
        this.phrases = new NounPhrases(known);
    }

    /** A question, or a piece of one. */
    Utterance said(String text) {
        List<TaggedWord> words = Utterance.mended(named(text, tagger.tag(text)));
        return utterance(text, words);
    }

    /** The words as they were tagged, but those with a capital inside a sentence are names. */
    private static List<TaggedWord> named(String text, List<TaggedWord> tagged) {
        List<TaggedWord> words = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            TaggedWord word = tagged.get(i);
            boolean modifies = i + 1 < tagged.size() && tagged.get(i + 1).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
            boolean name = i > 0
                    && !modifies
                    && word.part().isContent()
                    && Character.isUpperCase(text.charAt(word.span().start()));
            words.add(name ? word.as(PartOfSpeech.PROPN) : word);
        }
        return words;
    }

    /** The beginning of an answer, without its marks. */
    Utterance answered(String answer) {
        String text = PUT_IN.matcher(answer).replaceAll("");
        return said(text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER));
    }

    /** A word or two thrown in are no clause, whatever the tagger takes a lonely word for. */
    Utterance thing(Utterance piece) {
        boolean few = piece.words().stream()
                        .filter(word -> !word.is(PartOfSpeech.PUNCT))
                        .count()
                <= 2;
        if (!few || piece.words().stream().noneMatch(word -> word.is(PartOfSpeech.VERB))) {
            return piece;
        }
        List<TaggedWord> words = piece.words().stream()
                .map(word -> word.is(PartOfSpeech.VERB) ? word.as(PartOfSpeech.NOUN) : word)
                .toList();
        return utterance(piece.text(), words);
    }

    private Utterance utterance(String text, List<TaggedWord> words) {
        return new Utterance(text, words, phrases.find(text, words, true), phrases.find(text, words, false));
    }
}
