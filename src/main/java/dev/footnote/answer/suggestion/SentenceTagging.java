package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import dev.footnote.language.Lemmatizer;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes a sentence apart for making questions of it. */
final class SentenceTagging {

    private static final Pattern STOP = Pattern.compile("[.!?…]+");
    private static final Pattern WORD_WITH_STOP = Pattern.compile("[\\p{L}\\d]{2,}\\.");

    /** "RESULTS The patients …": a label of a section is no word of the sentence. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}{5,}:? \\p{Lu}\\p{Ll}.*", Pattern.DOTALL);

    private final WordTagger tagger;
    private final Lemmatizer lemmatizer;
    private final Predicate<String> common;

    /** @param common whether a word in lower case is a common one: the base form of no other is believed */
    SentenceTagging(WordTagger tagger, Lemmatizer lemmatizer, Predicate<String> common) {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.common = common;
    }

    /** @param around the text that the sentence stands in, which shows what is written with a capital */
    Assertion of(String sentence, String around) {
        List<TaggedWord> words = outsideBrackets(sentence, tagger.tag(sentence));
        if (words.size() > 3 && LABEL.matcher(sentence).matches()) {
            words.remove(0);
        }
        withoutStop(sentence, words);
        FirstWord first = FirstWord.of(sentence, words, around);
        List<TaggedWord> named = IntStream.range(0, words.size())
                .mapToObj(
                        i -> named(words.get(i), i == 0 ? first == FirstWord.NAME : isCapital(words.get(i), sentence)))
                .toList();
        return new Assertion(sentence, named, lemmas(named), first);
    }

    private static List<TaggedWord> outsideBrackets(String sentence, List<TaggedWord> words) {
        List<TaggedWord> outside = new ArrayList<>();
        int depth = 0;
        for (TaggedWord word : words) {
            String mark = word.span().in(sentence);
            depth += mark.matches("[(\\[].*") ? 1 : 0;
            if (depth == 0) {
                outside.add(word);
            }
            depth -= mark.matches(".*[)\\]]") && depth > 0 ? 1 : 0;
        }
        return outside;
    }

    private static void withoutStop(String sentence, List<TaggedWord> words) {
        int last = words.size() - 1;
        if (last >= 0 && STOP.matcher(words.get(last).text()).matches()) {
            words.remove(last);
            withoutStop(sentence, words);
        } else if (last >= 0 && WORD_WITH_STOP.matcher(words.get(last).text()).matches()) {
            TaggedWord word = words.get(last);
            Span bare = Span.of(word.span().start(), word.span().end() - 1);
            words.set(
                    last,
                    new TaggedWord(bare, word.text().substring(0, word.text().length() - 1), word.part()));
        }
    }

    private static boolean isCapital(TaggedWord word, String sentence) {
        return Character.isUpperCase(sentence.charAt(word.span().start()));
    }

    /** What has a capital of its own is a name, what has not is none, and "Ukraine's" is a noun too. */
    private static TaggedWord named(TaggedWord word, boolean capital) {
        boolean noun = word.part().isContent() || Assertion.isPossessive(word.text());
        if (capital && (noun || word.is(PartOfSpeech.ADV, PartOfSpeech.X, PartOfSpeech.INTJ))) {
            return word.as(PartOfSpeech.PROPN);
        }
        return word.is(PartOfSpeech.PROPN) || Assertion.isPossessive(word.text()) ? word.as(PartOfSpeech.NOUN) : word;
    }

    private List<String> lemmas(List<TaggedWord> words) {
        List<String> guessed = lemmatizer.lemmas(words);
        return IntStream.range(0, words.size())
                .mapToObj(i -> isSure(words.get(i).text(), guessed.get(i)) ? guessed.get(i) : "")
                .toList();
    }

    /** Whether a regular form is one of the base form's, and the base form a common word. */
    private boolean isSure(String form, String lemma) {
        if (!common.test(lemma)) {
            return false;
        }
        if (form.equals(lemma) || !form.endsWith("s") && !form.endsWith("ed")) {
            return true;
        }
        String ending = form.endsWith("s") ? "s" : "ed";
        String stem = lemma.substring(0, lemma.length() - 1);
        String last = lemma.substring(lemma.length() - 1);
        return List.of(lemma + ending, lemma + "es", lemma + "d", lemma + last + "ed", stem + "ies", stem + "ied")
                        .contains(form)
                || List.of("have", "be").contains(lemma);
    }
}
