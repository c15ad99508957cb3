package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.WordTagger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes questions of an English sentence by turning its words around: who, what, when, where, why and how many, what was
 * said of what, and who or what something is. Rather no question than a bad one.
 */
public final class QuestionMaker {

    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}\\d“\"‘'].{20,600}[.”\"’']");
    private static final int LONGEST = 120;

    private final WordTagger tagger;
    private final VerbForms verbs;
    private final SpeechForms speech;
    private final NatureForms nature;
    private final List<QuestionForm> forms;

    public QuestionMaker(WordTagger tagger, VerbForms verbs) {
        this.tagger = tagger;
        this.verbs = verbs;
        People people = new People();
        speech = new SpeechForms(people, verbs);
        nature = new NatureForms(people);
        forms = List.of(
                new TimeForms(),
                new ObjectForms(verbs),
                new ReasonForms(),
                nature,
                new ActorForms(people),
                new CountForms(),
                speech);
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
        TaggedSentence s = TaggedSentence.of(sentence, around, tagger);
        if (s.size() < 4) {
            return List.of();
        }
        Optional<MainClause> clause = MainClause.of(s, verbs);
        Stream<MadeQuestion> ofClause =
                clause.stream().flatMap(one -> forms.stream().flatMap(form -> form.of(one)));
        Stream<MadeQuestion> continued = before.isEmpty() || !s.isWord(0, "he|she")
                ? Stream.empty()
                : MainClause.of(TaggedSentence.of(before, around, tagger), verbs).stream()
                        .flatMap(earlier -> speech.continued(s, earlier));
        Stream<MadeQuestion> told = clause.stream().flatMap(QuestionMaker::told);
        return Stream.of(ofClause, speech.reversed(s), continued, nature.named(s), LeadForms.of(s), told)
                .flatMap(made -> made)
                .map(QuestionMaker::tidied)
                .filter(made -> isSpecific(made.text()))
                .distinct()
                .toList();
    }

    /** Where nothing better fits: what is said of the thing that the sentence is about. */
    private static Stream<MadeQuestion> told(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int head = NounPhrases.head(s, clause.subjectFrom(), clause.subjectTo());
        boolean thing = clause.hasSpecificSubject()
                && s.is(head, PartOfSpeech.NOUN)
                && !s.isWord(clause.subjectFrom(), "a|an")
                && !s.is(clause.subjectFrom(), PartOfSpeech.NUM)
                && !s.is(clause.subjectTo(), PartOfSpeech.NOUN)
                && !(clause.auxiliaries().isEmpty()
                        && s.isWord(clause.verb(), ".*(?:ed|s)")
                        && s.is(clause.rest(), PartOfSpeech.NOUN)
                        && s.is(clause.rest() + 1, PartOfSpeech.PUNCT, PartOfSpeech.AUX))
                && clause.subjectTo() - clause.subjectFrom() <= 8;
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
        Matcher words = Pattern.compile("\\p{L}{4,}").matcher(question);
        long meaning = words.results()
                .filter(word -> !word.group()
                        .matches("(?i)when|does|many|much|have|what|will|were|with|that|from|since|about|where"))
                .count();
        boolean name = Pattern.compile(" \\p{Lu}").matcher(question).find();
        return question.length() <= LONGEST && (name ? meaning >= 2 : meaning >= 3) && question.endsWith("?");
    }
}
