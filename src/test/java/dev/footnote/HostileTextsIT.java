package dev.footnote;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.onnx.ReaderModel;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.answer.verification.AnswerChecker;
import dev.footnote.answer.verification.CitedSentence;
import dev.footnote.assembly.Models;
import dev.footnote.assembly.Pipeline;
import dev.footnote.assembly.Settings;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import dev.footnote.work.Budget;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verification ends soon after its budget is spent, whatever the answer and the texts are, with the real models; beside the tests
 * of the packaged program, because a virtual machine in which all others ran takes ten times as long.
 */
class HostileTextsIT {

    private static final int LONGEST = 20_000;
    private static final Duration BUDGET = Duration.ofMillis(500);

    /** A machine at work on other things takes several times as long as an idle one. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static MiniLm model;
    private static ReaderModel reader;
    private static AnswerChecker checker;

    @BeforeAll
    static void load() {
        Settings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .build()
                .getConfigMapping(Settings.class);
        model = new MiniLm(2);
        reader = new ReaderModel(2);
        Models models = Models.of(model, Optional.of(reader));
        checker = new AnswerChecker(
                Pipeline.verifier(settings, models),
                Pipeline.splitter(settings, models.counter()),
                new OpenNlpSentenceSplitter());
        // what is loaded and compiled at first is none of what is measured
        within("Mr. ");
    }

    @AfterAll
    static void close() {
        reader.close();
        model.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. ", "“", "1 ", "- a\n"})
    void verificationEndsSoonAfterItsBudgetIsSpent(String part) {
        long start = System.nanoTime();
        within(part);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static void within(String part) {
        String text = part.repeat(LONGEST / part.length());
        try {
            Budget.within(BUDGET, () -> false, () -> verified(text));
        } catch (Budget.Spent spent) {
            // as it should
        }
    }

    private static int verified(String text) {
        Description untitled = new Description("1", true, Optional.empty(), Optional.empty(), Optional.empty());
        List<CitedSentence> sentences = checker.sentences(text);
        List<Passage> passages = checker.passages(Document.of("1", untitled, text, List.of()));
        sentences.stream().limit(100).forEach(sentence -> checker.verify(sentence, passages, passages));
        return sentences.size();
    }
}
