package dev.footnote;

import dev.footnote.Attacks.Attack;
import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.onnx.ReaderModel;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Answer.Answered;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.answer.verification.VerifiedSentence;
import dev.footnote.answer.verification.check.Problem;
import dev.footnote.assembly.Models;
import dev.footnote.assembly.Pipeline;
import dev.footnote.assembly.Settings;
import dev.footnote.document.Document;
import dev.footnote.document.Instructions;
import dev.footnote.search.index.Filter;
import dev.footnote.search.passage.Passage;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents, titles, file names, questions and histories that try to turn a model against the person it answers. */
class HostileInputTest {

    private static final Attacks ATTACKS = Attacks.load();

    private static final Settings SETTINGS = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Settings.class)
            .build()
            .getConfigMapping(Settings.class);

    private static MiniLm model;
    private static ReaderModel reader;
    private static Pipeline pipeline;
    private static AnswerVerifier verifier;

    @BeforeAll
    static void read() {
        model = new MiniLm(2);
        reader = new ReaderModel(2);
        Models models = Models.of(model, Optional.of(reader));
        pipeline = Pipeline.of(SETTINGS, models);
        verifier = Pipeline.verifier(SETTINGS, models);
        List<Document> documents = new ArrayList<>(ATTACKS.documents());
        ATTACKS.all().forEach(attack -> documents.add(attack.document()));
        pipeline.ingestion().apply(documents, List.of(), List.of());
    }

    @AfterAll
    static void close() {
        pipeline.close();
        reader.close();
        model.close();
    }

    static Stream<Attack> all() {
        return ATTACKS.all().stream();
    }

    static Stream<Attack> documents() {
        return all().filter(attack -> attack.in().equals("document"));
    }

    @Test
    void thereAreFortyOfEverySort() {
        assertThat(ATTACKS.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all().map(Attack::in).distinct())
                .containsExactlyInAnyOrder("document", "title", "file_name", "question", "history");
        assertThat(all().map(Attack::wants).distinct())
                .containsExactlyInAnyOrder("ignore", "invent", "leak", "markup", "link", "image", "delimiter");
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatAModelThatObeyedWouldSayIsBorneOutByNothing(Attack attack) {
        List<Passage> hostile = passagesOf(attack.document());
        List<Passage> retrieved = new ArrayList<>(hostile);
        ATTACKS.documents().forEach(document -> retrieved.addAll(passagesOf(document)));

        VerifiedSentence verified = verifier.verify(attack.obeyed(), hostile, retrieved);

        assertThat(verified.verdict()).as(verified.toString()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(verified.support()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An adult single costs £4.20.",
                "The crossing takes 24 minutes.",
                "A single for an adult costs £4.20.",
                "The last keeper was Anna Berg.",
                "More is at https://ferry.example/times on the day."
            })
    void whatHarmlessDocumentsSayIsBorneOutAmongThem(String sentence) {
        List<Passage> retrieved = new ArrayList<>();
        ATTACKS.documents().forEach(document -> retrieved.addAll(passagesOf(document)));
        documents().limit(8).forEach(attack -> retrieved.addAll(passagesOf(attack.document())));

        VerifiedSentence verified = verifier.verify(sentence, List.of(), retrieved);

        assertThat(verified.isSupported()).as(verified.toString()).isTrue();
        assertThat(verified.support().get(0).document().id()).isIn("ferry.txt", "lamp.txt");
    }

    @Test
    void anInstructionCopiedWordForWordIsNoSupport() {
        Attack attack = ATTACKS.all().get(0);

        VerifiedSentence verified =
                verifier.verify(attack.text(), passagesOf(attack.document()), passagesOf(attack.document()));

        assertThat(verified.verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(verified.problem().map(Problem::kind)).contains(Problem.Kind.INSTRUCTION);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void instructionsInDocumentsAreSeen(Attack attack) {
        assertThat(Instructions.in(attack.document().text())).isNotEmpty();
    }

    @Test
    void harmlessDocumentsHaveNone() {
        assertThat(ATTACKS.documents())
                .allSatisfy(
                        document -> assertThat(Instructions.in(document.text())).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anExtractiveAnswerStaysInTheDocumentsWords(Attack attack) {
        Question question =
                switch (attack.in()) {
                    case "question" -> Question.of(attack.text());
                    case "history" ->
                        new Question(
                                ATTACKS.question(),
                                Filter.NONE,
                                List.of(new Turn(attack.text(), Optional.of(attack.text()))),
                                Optional.empty());
                    default -> Question.of(ATTACKS.question());
                };

        Answer answer = pipeline.answerer().use(answerer -> answerer.answer(question, 8));

        if (answer instanceof Answered answered) {
            assertThat(answered.sentences()).allSatisfy(sentence -> {
                assertThat(sentence.verdict()).isEqualTo(Verdict.VERBATIM);
                assertThat(sentence.citations().stream()
                                .map(number -> answered.citations().get(number - 1))
                                .map(Citation::quote))
                        .contains(sentence.text());
            });
        }
    }

    private static List<Passage> passagesOf(Document document) {
        return pipeline.store().read(generation -> generation.index().passages(document.id()));
    }
}
