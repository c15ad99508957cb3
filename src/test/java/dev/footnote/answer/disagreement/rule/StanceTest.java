package dev.footnote.answer.disagreement.rule;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.answer.disagreement.statement.Focus;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.WordTagger;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.sentence.SentenceReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What sentences say to a question, and which of them speak of something else in its place. */
class StanceTest {

    private static final TextAnalyzer ANALYZER = new LuceneTextAnalyzer(Stemming.PORTER);
    private static final WordTagger TAGGER = new OpenNlpTagger();
    private static final TokenVectors NONE = new TokenVectors(List.of(), new float[0][]);
    private static final SentenceReader SENTENCES = new SentenceReader(
            ANALYZER, TAGGER, texts -> texts.stream().map(text -> NONE).toList());
    private static final YesNo STANCE = new YesNo(new Opposites());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Does the noise scare the seals? | The noise scares the seals.               | true",
                "Does the noise scare the seals? | The noise does not scare the seals.       | false",
                "Are dogs allowed on the beach?  | No dogs are allowed on the beach.         | false",
                "Are dogs allowed on the beach?  | Dogs are forbidden on the beach.          | false",
                "Is the ladder safe?             | The ladder is unsafe, the inspector said. | false",
                "Is the ladder safe?             | The ladder was bought in a shop.          |",
            })
    void saysYesOrNoOrNothing(String question, String sentence, Boolean yes) {
        Optional<YesNo.Taken> taken = STANCE.of(focus(question), statement(sentence, ""));

        assertThat(taken.map(YesNo.Taken::yes)).isEqualTo(Optional.ofNullable(yes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many homes does the tidal plant supply? | The nuclear plant supplies 900 homes. | | true",
                "How many homes does the tidal plant supply? | The plant supplies 900 homes.         | The tidal plant"
                        + " is new. | false",
                "How heavy is the Corvo 7?                   | The Corvo 8 weighs 12 kilograms.      | | true",
                "When does the bus of line 12 leave?         | The first bus leaves at 6:10.         | Line 14 is"
                        + " fast. | true",
                "How many pupils does Elm School have?       | The school has 300 pupils.            | Oak School is"
                        + " new. | true",
                "How much rain fell in March?                | In June 40 millimetres of rain fell.   | | true",
                "How many trees were planted?                | The town wants to plant 900 trees.    | | true",
                "How many trees were planted?                | The town's target of 900 trees stands. | | true",
            })
    void tellsWhatIsAboutSomethingElse(String question, String sentence, String before, boolean missed) {
        assertThat(focus(question).isMissedBy(statement(sentence, before == null ? "" : before)))
                .isEqualTo(missed);
    }

    private static Focus focus(String question) {
        return Focus.of(
                new QuestionAnalysis(ANALYZER).analyze(question),
                SENTENCES.read(question).words());
    }

    private static Statement statement(String sentence, String before) {
        String text = before.isEmpty() ? sentence : before + " " + sentence;
        Span span = Span.of(text.length() - sentence.length(), text.length());
        Document document = Document.of(
                "note.txt",
                new Description("note", true, Optional.empty(), Optional.empty(), Optional.empty()),
                text,
                List.of());
        List<Span> spans = before.isEmpty() ? List.of(span) : List.of(Span.of(0, before.length()), span);
        List<Sentence> sentences = SENTENCES.read(text, spans, () -> new CompactTokenVectors(NONE), 0);
        Set<String> surroundings =
                ANALYZER.analyze(before).stream().map(Term::text).collect(Collectors.toSet());
        return new Statement(document, sentences.get(sentences.size() - 1), 1, surroundings);
    }
}
