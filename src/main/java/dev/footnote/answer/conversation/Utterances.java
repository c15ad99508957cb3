package dev.footnote.answer.conversation;

import dev.footnote.language.Mention.Kind;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import dev.footnote.language.phrase.NounPhrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes what was said apart: its words with their part of speech, and the things that it names. */
final class Utterances {

    /** In UTF-16 code units; an answer says what it is about at its beginning. */
    private static final int LONGEST_ANSWER = 600;

    private static final Pattern PUT_IN = Pattern.compile("(?:\\s*\\[\\d+\\])+");

    private final QuestionTagging tagging;
    private final NounPhrases phrases;

    /** @param known what words name in the documents, if anything */
    Utterances(WordTagger tagger, Function<String, Optional<Kind>> known) {
        this.tagging = new QuestionTagging(tagger);
        this.phrases = new NounPhrases(known);
    }

    /** A question. */
    Utterance said(String text) {
        return utterance(text, tagging.question(text));
    }

    /** A piece of a question: a few words that are no clause. */
    Utterance piece(String text) {
        return utterance(text, tagging.piece(text));
    }

    /** The beginning of an answer, without its marks. */
    Utterance answered(String answer) {
        String text = PUT_IN.matcher(answer).replaceAll("");
        return said(text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER));
    }

    private Utterance utterance(String text, List<TaggedWord> words) {
        return new Utterance(text, words, phrases.find(text, words, true), phrases.find(text, words, false));
    }
}
