package dev.footnote;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.onnx.ReaderModel;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.answer.reading.TrainedReader;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Answer.Answered;
import dev.footnote.answer.reply.Answer.NotFound;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.assembly.Models;
import dev.footnote.assembly.Pipeline;
import dev.footnote.assembly.Settings;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.search.index.Filter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From documents and a question to an answer, with the settings as they come and the real model. */
class AnsweringTest {

    private static final Document FERRY =
            document("ferry.txt", "The Skerry ferry", Optional.of(LocalDate.of(2024, 4, 8)), """
            The ferry to Skerry leaves the town pier four times a day. The crossing takes 24 minutes. An adult single costs £4.20. \
            Dogs travel free on the upper deck. The last boat of the day leaves at 21:30.

            The captain of the ferry is Olaf Lund. He has worked on the boat for eleven years.
            """);
    private static final Document POSTER = document(
            "poster.txt",
            "Notice at the pier",
            Optional.of(LocalDate.of(2024, 5, 2)),
            "An adult single costs £4.20. Please have your ticket ready. Bicycles must stand at the back of the boat.");
    private static final Document LAMP = document("lamp.txt", "The lighthouse", Optional.empty(), """
            The lighthouse on Skerry was built in 1871. Its lamp burned whale oil until electric light came in 1932. \
            The last keeper of the lighthouse was Anna Berg. The tower was painted red because fog made white walls hard to see.
            """);

    private static final Settings SETTINGS = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Settings.class)
            .build()
            .getConfigMapping(Settings.class);

    private static MiniLm model;
    private static ReaderModel reader;
    private static Pipeline pipeline;

    @BeforeAll
    static void read() {
        model = new MiniLm(2);
        reader = new ReaderModel(2);
        pipeline = Pipeline.of(SETTINGS, Models.of(model, Optional.of(reader)));
        pipeline.ingestion().apply(List.of(FERRY, POSTER, LAMP), List.of(), List.of());
    }

    @AfterAll
    static void close() {
        pipeline.close();
        reader.close();
        model.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who was the last keeper of the lighthouse?     | Anna Berg",
                "When was the lighthouse built?                 | 1871",
                "How long does the crossing take?               | 24 minutes",
                "How much does an adult single cost?            | £4.20",
                "What time does the last boat leave?            | 21:30",
                "Who is the captain of the fery?                | Olaf Lund",
            })
    void answersInTheFewestWordsThatTheDocumentsHave(String question, String words) {
        Answered answer = answered(question);

        assertThat(answer.shortAnswer()).hasValueSatisfying(shortest -> {
            Document document = answer.citations().get(shortest.citation() - 1).document();
            assertThat(shortest.text())
                    .contains(words)
                    .isEqualTo(shortest.span().in(document.text()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who was the last keeper of the lighthouse?",
                "Why was the tower painted red?",
                "Tell me about the lighthouse",
                "adult single fare",
                "When was the lighthouse built, and who is the captain of the ferry?",
                "What do you know?"
            })
    void everySentenceIsTheTextOfItsCitations(String question) {
        Answered answer = answered(question);

        assertThat(answer.sentences()).isNotEmpty().allSatisfy(sentence -> {
            Citation citation = answer.citations().get(sentence.citations().get(0) - 1);
            assertThat(citation.quote()).isEqualTo(sentence.text());
            assertThat(citation.document()
                            .text()
                            .substring(citation.span().start(), citation.span().end()))
                    .isEqualTo(sentence.text());
        });
    }

    @Test
    void citesBothDocumentsForWhatBothSay() {
        Answered answer = answered("How much does an adult single cost?");

        assertThat(answer.sentences())
                .filteredOn(sentence -> sentence.text().equals("An adult single costs £4.20."))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.citations())
                        .extracting(number ->
                                answer.citations().get(number - 1).document().id())
                        .containsExactlyInAnyOrder("ferry.txt", "poster.txt"));
    }

    @Test
    void aYesOrNoIsLeftToTheReader() {
        Answered answer = answered("Do dogs travel free on the ferry?");

        assertThat(answer.shortAnswer()).isEmpty();
        assertThat(texts(answer))
                .contains("Dogs travel free on the upper deck.")
                .noneMatch(text -> text.matches("(?i)yes\\b.*"));
    }

    @Test
    void answersBothHalvesOfAQuestion() {
        assertThat(texts(answered("When was the lighthouse built, and who is the captain of the ferry?")))
                .contains("The lighthouse on Skerry was built in 1871.", "The captain of the ferry is Olaf Lund.");
    }

    @Test
    void anOverviewSaysSeveralThings() {
        assertThat(answered("Tell me about the lighthouse").sentences()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What do you know?", "What is this?", "What are the documents about?"})
    void theContentsNameEveryDocument(String question) {
        assertThat(answered(question).citations())
                .extracting(citation -> citation.document().id())
                .containsExactlyInAnyOrder("ferry.txt", "lamp.txt", "poster.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello!                                                  | NOT_A_QUESTION",
                "Write a poem about the ferry                            | NOT_A_QUESTION",
                "???                                                     | NOT_A_QUESTION",
                "🙂 🙂                                                    | NOT_A_QUESTION",
                "!                                                       | NOT_A_QUESTION",
                "What is the boiling point of ethanol?                   | OFF_TOPIC",
                "Which minister resigned over the tax scandal?           | OFF_TOPIC",
                "When did Captain Bartholomew Quill sink the ferry?      | FALSE_PREMISE",
                "How many windows does the lighthouse have?              | NOT_STATED",
            })
    void refusesAndSaysWhy(String question, Reason reason) {
        assertThat(ask(question, Filter.NONE))
                .isInstanceOfSatisfying(
                        NotFound.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who was the last keeper?", "What do you know?"})
    void aFilterThatLeavesNothingLeavesNoDocuments(String question) {
        Filter nothing = new Filter(Set.of("none.txt"), Set.of(), Optional.empty(), Optional.empty(), Set.of());

        assertThat(ask(question, nothing))
                .isInstanceOfSatisfying(
                        NotFound.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_DOCUMENTS));
    }

    @Test
    void noDocumentsAnswerNothing() {
        Pipeline empty = Pipeline.of(SETTINGS, Models.of(model, Optional.of(reader)));

        assertThat(answer(empty, Question.of("Who was the last keeper?")))
                .isInstanceOfSatisfying(
                        NotFound.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_DOCUMENTS));
        empty.close();
    }

    @Test
    void aDateFilterLeavesUndatedDocumentsOutAndCountsThem() {
        Answer answer = ask("How much does an adult single cost?", from(2024, 4, 1));

        assertThat(answer).isInstanceOf(Answered.class);
        assertThat(answer.trace().undated()).isEqualTo(1);
        assertThat(answer.trace().hits())
                .noneMatch(hit -> hit.passage().document().id().equals("lamp.txt"));
        assertThat(ask("How much does an adult single cost?", Filter.NONE)
                        .trace()
                        .undated())
                .isZero();
    }

    @Test
    void undatedDocumentsAreCountedAlsoWhenNothingIsLeft() {
        Answer answer = ask("Who was the last keeper?", from(2030, 1, 1));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        NotFound.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_DOCUMENTS));
        assertThat(answer.trace().undated()).isEqualTo(1);
    }

    @Test
    void theThresholdDecidesBetweenAnswerAndRefusal() {
        Question question = Question.of("Who was the last keeper of the lighthouse?");

        assertThat(answer(0, question)).isInstanceOf(Answered.class);
        assertThat(answer(1.1, question)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFollowUpIsAnsweredAfterWhatWasAskedBefore() {
        Question question = new Question(
                "And when was it built?",
                Filter.NONE,
                List.of(Turn.of("Who was the last keeper of the lighthouse?")),
                Optional.empty());

        Answer answer = answer(pipeline, question);

        assertThat(answer.trace().understood()).isEqualTo("When was the lighthouse built?");
        assertThat(((Answered) answer).shortAnswer().orElseThrow().text()).isEqualTo("1871");
    }

    @Test
    void whatTheUserSaysIsMeantIsAnswered() {
        Question question = new Question(
                "And it?",
                Filter.NONE,
                List.of(Turn.of("Who was the last keeper of the lighthouse?")),
                Optional.of("Who is the captain of the ferry?"));

        Answer answer = answer(pipeline, question);

        assertThat(answer.trace().understood()).isEqualTo("Who is the captain of the ferry?");
        assertThat(((Answered) answer).shortAnswer().orElseThrow().text()).isEqualTo("Olaf Lund");
    }

    @Test
    void withoutTimeForReadingTheBestSoFarIsTheAnswer() {
        Settings hurried = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withDefaultValue("footnote.reading.budget", "PT0S")
                .withDefaultValue("footnote.reading.passages", "8")
                .build()
                .getConfigMapping(Settings.class);
        List<Document> documents = new ArrayList<>(List.of(FERRY, POSTER, LAMP));
        for (int i = 1; i <= 5; i++) {
            documents.add(
                    document("log" + i, "Log " + i, Optional.empty(), "The keeper filled lamp " + i + " with oil."));
        }
        Pipeline other = Pipeline.of(hurried, Models.of(model, Optional.of(reader)));
        other.ingestion().apply(documents, List.of(), List.of());

        Answer answer = answer(other, Question.of("Who was the last keeper of the lighthouse?"));

        assertThat(answer.trace().hits()).hasSizeGreaterThan(TrainedReader.AT_ONCE);
        assertThat(answer.trace().readings()).hasSizeBetween(1, TrainedReader.AT_ONCE);
        assertThat(((Answered) answer).shortAnswer().orElseThrow().text()).isEqualTo("Anna Berg");
        other.close();
    }

    @Test
    void whoWantsMoreIsToldMoreOfTheSameDocumentInItsOrder() {
        Answered fewest = answered("How was the lamp of the lighthouse lit?");
        Answered full = answered("Explain how the lamp of the lighthouse was lit");

        assertThat(full.sentences()).hasSizeGreaterThan(fewest.sentences().size());
        assertThat(full.citations())
                .allMatch(citation -> citation.document().id().equals("lamp.txt"))
                .isSortedAccordingTo(Comparator.comparing(Citation::span));
        assertThat(texts(full)).contains("Its lamp burned whale oil until electric light came in 1932.");
    }

    private static Answered answered(String question) {
        Answer answer = ask(question, Filter.NONE);
        assertThat(answer).isInstanceOf(Answered.class);
        return (Answered) answer;
    }

    private static Answer ask(String question, Filter filter) {
        return answer(pipeline, new Question(question, filter));
    }

    private static List<String> texts(Answered answer) {
        return answer.sentences().stream().map(Answer.Sentence::text).toList();
    }

    private static Filter from(int year, int month, int day) {
        return new Filter(Set.of(), Set.of(), Optional.of(LocalDate.of(year, month, day)), Optional.empty(), Set.of());
    }

    private static Document document(String id, String title, Optional<LocalDate> published, String text) {
        Description description = new Description(title, false, Optional.empty(), Optional.empty(), published);
        return Document.of(id, description, text, List.of());
    }

    private static Answer answer(Pipeline from, Question question) {
        return from.answerer().use(answerer -> answerer.answer(question, 8));
    }

    private static Answer answer(double threshold, Question question) {
        return pipeline.answerer()
                .use(answerer -> answerer.withThreshold(threshold).answer(question, 8));
    }
}
