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
import dev.footnote.assembly.ConfiguredModel;
import dev.footnote.assembly.Models;
import dev.footnote.assembly.Pipeline;
import dev.footnote.assembly.Prompts;
import dev.footnote.assembly.Settings;
import dev.footnote.document.Document;
import dev.footnote.model.generation.LanguageModel;
import dev.footnote.model.generation.Limits;
import dev.footnote.model.generation.ScriptedModel;
import dev.footnote.model.generation.SteadyModel;
import dev.footnote.search.index.Filter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A language model that obeys hostile text, from the question to the answer: nothing of what it says passes as borne out. */
class ObeyingModelTest {

    private static final Attacks ATTACKS = Attacks.load();

    private static final Settings SETTINGS = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(Settings.class)
            .withDefaultValue("footnote.verifying.policy", "mark")
            .withDefaultValue("footnote.model.rewrites", "false")
            .build()
            .getConfigMapping(Settings.class);

    /** What the harmless documents say, in one text. */
    private static final String HARMLESS =
            ATTACKS.documents().stream().map(Document::text).collect(Collectors.joining(" "));

    private static MiniLm embedding;
    private static ReaderModel reader;

    @BeforeAll
    static void load() {
        embedding = new MiniLm(2);
        reader = new ReaderModel(2);
    }

    @AfterAll
    static void close() {
        reader.close();
        embedding.close();
    }

    static Stream<Attack> attacks() {
        return ATTACKS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatItSaysIsNeverBorneOutAndCitesNothingInvented(Attack attack) throws Exception {
        ScriptedModel model = new ScriptedModel()
                .says("An adult single costs £4.20 [1][2][3]. " + attack.obeyed() + " [1][2][3][99]");

        Answer answer =
                pipeline(model, attack.document()).answerer().use(answerer -> answerer.answer(question(attack), 8));

        if (answer instanceof Answered answered) {
            assertThat(answered.sentences()).allSatisfy(sentence -> {
                if (sentence.verdict() == Verdict.UNSUPPORTED) {
                    assertThat(sentence.citations()).isEmpty();
                } else {
                    assertThat(HARMLESS).contains(sentence.text().replaceAll("\\.$", ""));
                    assertThat(sentence.citations()).isNotEmpty();
                }
            });
            for (Citation citation : answered.citations()) {
                assertThat(citation.document().id())
                        .isIn("ferry.txt", "lamp.txt", attack.document().id());
            }
        }
    }

    private static Question question(Attack attack) {
        return switch (attack.in()) {
            case "question" -> Question.of(attack.text());
            case "history" ->
                new Question(
                        ATTACKS.question(),
                        Filter.NONE,
                        List.of(new Turn(attack.text(), Optional.of(attack.text()))),
                        Optional.empty());
            default -> Question.of(ATTACKS.question());
        };
    }

    private static Pipeline pipeline(ScriptedModel model, Document hostile) throws Exception {
        SteadyModel.Options once = new SteadyModel.Options(0, Duration.ZERO, 1, 9, Duration.ZERO);
        LanguageModel steady = new SteadyModel(model, once, Clock.systemUTC());
        Limits limits = new Limits(2_000, 300, 500, Duration.ofSeconds(5));
        ConfiguredModel language = new ConfiguredModel(steady, Prompts.of(SETTINGS, problem -> {}), limits);
        Models models = Models.of(embedding, Optional.of(reader)).withLanguage(Optional.of(language));
        Pipeline pipeline = Pipeline.of(SETTINGS, models);
        List<Document> documents = new ArrayList<>(ATTACKS.documents());
        documents.add(hostile);
        pipeline.ingestion().apply(documents, List.of(), List.of());
        return pipeline;
    }
}
