package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static dev.footnote.language.PartOfSpeech.ADJ;
import static dev.footnote.language.PartOfSpeech.ADV;
import static dev.footnote.language.PartOfSpeech.AUX;
import static dev.footnote.language.PartOfSpeech.DET;
import static dev.footnote.language.PartOfSpeech.INTJ;
import static dev.footnote.language.PartOfSpeech.NOUN;
import static dev.footnote.language.PartOfSpeech.NUM;
import static dev.footnote.language.PartOfSpeech.PRON;
import static dev.footnote.language.PartOfSpeech.PROPN;
import static dev.footnote.language.PartOfSpeech.PUNCT;
import static dev.footnote.language.PartOfSpeech.VERB;
import static dev.footnote.language.PartOfSpeech.X;

/** The part-of-speech tags of questions: what a tagger of sentences is often wrong about in them is put right. */
final class QuestionTagging {

    private static final Set<String> DO = Set.of("do", "does", "did");

    /** Behind these stands who does something, then the verb. */
    private static final Set<String> BEFORE_SUBJECT =
            Set.of("do does did can could may might must shall should will would".split(" "));

    private static final Set<String> PARTS = Set.of("half", "double", "full");

    /** A few words are tagged behind these, as the noun phrase that they mostly are. */
    private static final String FRAME = "what about ";

    private final WordTagger tagger;

    QuestionTagging(WordTagger tagger) {
        this.tagger = tagger;
    }

    /** The words of a question. */
    List<TaggedWord> question(String text) {
        List<TaggedWord> words = new ArrayList<>();
        tagger.tag(text).forEach(word -> words.add(isCode(word) ? word.as(NOUN) : word));
        nameCapitals(text, words);
        verbAfterWho(words);
        nounAfterArticle(words);
        nounBeforeVerb(words);
        verbAfterDo(words);
        return words;
    }

    /** The words of a piece of a question, which has no verb. */
    List<TaggedWord> piece(String text) {
        boolean plain = text.matches("(?s)\\p{Lu}\\p{Ll}.*");
        String inside = plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
        int frame = FRAME.length();
        List<TaggedWord> words = new ArrayList<>();
        for (TaggedWord word : tagger.tag(FRAME + inside)) {
            if (word.span().start() >= frame) {
                Span span = word.span().shift(-frame);
                PartOfSpeech part =
                        word.is(VERB) || isOdd(word) ? NOUN : PARTS.contains(word.text()) ? ADJ : word.part();
                words.add(new TaggedWord(span, word.text(), part));
            }
        }
        nameCapitals(text, words);
        return words;
    }

    private static boolean isOdd(TaggedWord word) {
        return word.is(PUNCT, X, INTJ) && word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** "server.tick", "L5". */
    private static boolean isCode(TaggedWord word) {
        return isOdd(word) && word.text().matches("\\p{L}.*(?:\\d|[._:/]\\p{L}).*");
    }

    /** What has a capital inside a sentence is a name, unless it describes what follows. */
    private static void nameCapitals(String text, List<TaggedWord> words) {
        for (int i = 1; i < words.size(); i++) {
            TaggedWord word = words.get(i);
            boolean modifies = is(words, i + 1, NOUN, PROPN) && word.part().isContent();
            boolean nameable = word.part().isContent()
                    || word.is(PRON, X, INTJ) && word.text().length() > 1;
            if (!modifies
                    && nameable
                    && Character.isUpperCase(text.charAt(word.span().start()))) {
                words.set(i, word.as(PROPN));
            }
        }
    }

    private static void verbAfterWho(List<TaggedWord> words) {
        if (words.size() > 2 && words.get(0).text().equals("who") && is(words, 1, NOUN)) {
            set(words, 1, VERB);
        }
    }

    /** What stands alone between an article and a verb is a noun. */
    private static void nounAfterArticle(List<TaggedWord> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (is(words, i - 1, AUX) && is(words, i, VERB) && is(words, i + 1, NUM)) {
                set(words, i, NOUN);
            }
            boolean closed = is(words, i, ADJ) && is(words, i + 1, VERB, AUX, PUNCT);
            if (is(words, i - 1, DET) && (closed || isCompound(words, i))) {
                set(words, i, NOUN);
            }
        }
    }

    private static boolean isCompound(List<TaggedWord> words, int at) {
        return is(words, at, VERB)
                && is(words, at + 1, NOUN)
                && !words.get(at).text().matches(".*(?:ed|ing|en)");
    }

    /** "Can school groups visit …", "do apprentices earn …": between an auxiliary and the verb stands who does it. */
    private static void nounBeforeVerb(List<TaggedWord> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (!is(words, i, AUX) || !is(words, i + 1, VERB) || !is(words, i + 2, NOUN)) {
                continue;
            }
            boolean later = words.subList(i + 3, words.size()).stream().anyMatch(word -> word.is(VERB));
            if (later) {
                set(words, i + 1, NOUN);
            } else if (words.get(i + 1).text().endsWith("s")
                    && DO.contains(words.get(i).text())) {
                set(words, i + 1, NOUN);
                set(words, i + 2, VERB);
            }
        }
    }

    /** After "do" there is a verb; where the tagger saw none, it took it for the last of several nouns. */
    private static void verbAfterDo(List<TaggedWord> words) {
        int auxiliary =
                (int) words.stream().takeWhile(word -> !isBeforeSubject(word)).count();
        int last = auxiliary + (is(words, auxiliary + 1, DET, PRON) ? 2 : 1);
        while (isOfSubject(words, last) || last > auxiliary + 1 && isAndMore(words, last)) {
            last++;
        }
        boolean verb = is(words, last, VERB) && !words.get(last).text().endsWith("ed");
        boolean several = last - auxiliary > 2 && is(words, last - 2, NOUN, PROPN, NUM, PRON, X);
        if (!verb && several && is(words, last - 1, NOUN, ADJ)) {
            set(words, last - 1, VERB);
        }
    }

    private static boolean isBeforeSubject(TaggedWord word) {
        return word.is(AUX, VERB) && BEFORE_SUBJECT.contains(word.text());
    }

    private static boolean isOfSubject(List<TaggedWord> words, int at) {
        boolean participle = is(words, at, VERB) && words.get(at).text().matches(".*(?:ed|en)");
        return is(words, at, ADJ, NOUN, PROPN, NUM, ADV, X) || participle && is(words, at + 1, NOUN);
    }

    private static boolean isAndMore(List<TaggedWord> words, int at) {
        return isText(words, at, "and") && is(words, at + 1, NOUN, PROPN);
    }

    private static boolean is(List<TaggedWord> words, int at, PartOfSpeech... parts) {
        return at >= 0 && at < words.size() && words.get(at).is(parts);
    }

    private static boolean isText(List<TaggedWord> words, int at, String text) {
        return at < words.size() && words.get(at).text().equals(text);
    }

    private static void set(List<TaggedWord> words, int at, PartOfSpeech part) {
        words.set(at, words.get(at).as(part));
    }
}
