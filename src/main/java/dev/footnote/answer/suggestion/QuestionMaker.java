package dev.footnote.answer.suggestion;

import dev.footnote.language.Lemmatizer;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTagger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes questions of an English sentence by turning its words around: who, what, when and how many, what was said of what,
 * and who or what something is. Rather no question than a bad one.
 */
public final class QuestionMaker {

    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\d“\"‘'].{20,600}[.”\"’']");
    private static final Pattern MEANING = Pattern.compile(
            "(?i)\\b(?!(?:when|does|many|much|have|what|will|were|with|that|from|since|about|where)\\b)\\p{L}{4,}");
    private static final Pattern NAME = Pattern.compile(" \\p{Lu}");
    private static final int LONGEST = 120;

    private final WordTagger tagger;
    private final SentenceTagging tagging;
    private final List<QuestionForm> forms =
            List.of(new WhenForm(), new WhatForm(), new WhoForm(), new PropertyForm(), new SaidForm());

    /** @param common whether a word in lower case is a common one: no question has a base form that is not */
    public QuestionMaker(WordTagger tagger, Lemmatizer lemmatizer, Predicate<String> common) {
        this.tagger = tagger;
        this.tagging = new SentenceTagging(tagger, lemmatizer, common);
    }

    /**
     * Questions that {@code sentence} answers and that stand alone, possibly none.
     *
     * @param before the sentence before it in the same paragraph, or nothing
     * @param around the text that it stands in, which shows what is written with a capital
     */
    public List<MadeQuestion> of(String sentence, String before, String around) {
        if (!SENTENCE.matcher(sentence).matches() || sentence.contains("\n\n")) {
            return List.of();
        }
        Assertion s = tagging.of(sentence, around);
        Optional<Clause> clause = ClauseFinder.of(s);
        return Stream.of(
                        clause.stream().flatMap(one -> forms.stream().flatMap(form -> form.of(one))),
                        SaidForm.reversed(s),
                        continued(s, before, around),
                        WhoForm.named(s),
                        clause.stream().flatMap(QuestionMaker::told))
                .flatMap(made -> made)
                .map(QuestionMaker::tidied)
                .filter(made -> isSpecific(made.text()))
                .distinct()
                .toList();
    }

    /** Whether a few words, such as the head of a column, name a thing: "queue depth", not "until July". */
    boolean isThing(String words) {
        List<TaggedWord> tagged = tagger.tag("the " + words.toLowerCase(Locale.ROOT));
        TaggedWord last = tagged.get(tagged.size() - 1);
        return last.is(PartOfSpeech.NOUN)
                && tagged.stream().skip(1).allMatch(word -> word.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ));
    }

    private Stream<MadeQuestion> continued(Assertion s, String before, String around) {
        boolean goesOn = !before.isEmpty() && s.isOne(0, Set.of("he", "she"));
        return goesOn
                ? ClauseFinder.of(tagging.of(before, around)).stream()
                        .flatMap(earlier -> SaidForm.continued(s, earlier))
                : Stream.empty();
    }

    /** Where nothing better fits: what is said of the thing that the sentence is about. */
    private static Stream<MadeQuestion> told(Clause clause) {
        Assertion s = clause.sentence();
        int head = Phrases.head(s, clause.from(), clause.to());
        boolean thing = clause.isAboutOneThing()
                && s.is(head, PartOfSpeech.NOUN)
                && !s.isOne(clause.from(), Set.of("a", "an"))
                && !s.is(clause.from(), PartOfSpeech.NUM)
                && !s.is(clause.to(), PartOfSpeech.NOUN)
                && clause.to() - clause.from() <= 8;
        return thing
                ? Stream.of(new MadeQuestion(
                        "What is said about " + clause.subject() + "?", "is said", Optional.empty(), 0.3))
                : Stream.empty();
    }

    private static MadeQuestion tidied(MadeQuestion made) {
        String text = made.text().replaceAll("\\s+", " ").replace(" ?", "?").strip();
        return new MadeQuestion(text, made.form(), made.answer(), made.natural());
    }

    /** Whether a question says enough to be about one thing: a name and one more word, or three words with a meaning. */
    private static boolean isSpecific(String question) {
        long meaning = MEANING.matcher(question).results().count();
        boolean enough = meaning >= (NAME.matcher(question).find() ? 2 : 3);
        return question.length() <= LONGEST && enough && question.endsWith("?");
    }
}
