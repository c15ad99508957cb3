package dev.footnote.training;

import dev.footnote.adapter.commonmark.MarkdownReader;
import dev.footnote.adapter.jsoup.HtmlBlocks;
import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.onnx.ReaderModel;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.assembly.Models;
import dev.footnote.assembly.Pipeline;
import dev.footnote.assembly.Settings;
import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.PlainTextReader;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.claim.ClaimPair;
import dev.footnote.evaluation.claim.SupportScorer;
import dev.footnote.evaluation.claim.VerifierSupport;
import dev.footnote.search.passage.Splitter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pairs made from the documents here: which changed facts the check of support catches, and what it takes for one. */
class GeneratedPairsTest {

    private static final int SEED = 7;
    private static final int SOME = 60;
    private static final int ALL = 2_000;

    private static Map<String, List<MadePair>> pairs;

    @BeforeAll
    static void make() throws UnreadableFolder {
        List<Document> documents = new ArrayList<>();
        DocumentFolder folder = new DocumentFolder(
                List.of(new PlainTextReader(Texts.DECODER), new MarkdownReader(Texts.DECODER, new HtmlBlocks())),
                1_000_000,
                Duration.ofMinutes(1));
        documents.addAll(folder.read(Path.of("seeds")).documents());
        documents.addAll(folder.read(Path.of("eval/harbour/documents")).documents());
        boolean full = "full".equals(System.getProperty("footnote.test.scale"));
        pairs = maker().make(documents, full ? ALL : SOME);
    }

    private static PairMaker maker() {
        return new PairMaker(
                new Splitter(new OpenNlpSentenceSplitter(), text -> text.length() / 4, 200, 1),
                new OpenNlpTagger(),
                SEED);
    }

    @Test
    void thereArePairsOfEverySortAndNoneIsTheOriginal() {
        assertThat(pairs.keySet())
                .containsExactlyInAnyOrder("number", "name", "date", "negation", "modality", "speaker");
        assertThat(pairs.values()).allSatisfy(made -> assertThat(made).isNotEmpty());
        assertThat(all()).allSatisfy(pair -> {
            assertThat(pair.article()).doesNotContain(pair.faithful());
            assertThat(pair.article()).doesNotContain(pair.unfaithful());
            assertThat(pair.faithful()).isNotEqualTo(pair.unfaithful());
        });
    }

    @Test
    void theCheckCatchesNineInTenChangesAndTakesOneInTenOthersForOne() {
        Settings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .build()
                .getConfigMapping(Settings.class);
        int caught = 0;
        int alarms = 0;
        try (MiniLm model = new MiniLm(2);
                ReaderModel reader = new ReaderModel(2)) {
            Models models = Models.of(model, Optional.of(reader));
            VerifierSupport support = new VerifierSupport(
                    Pipeline.verifier(settings, models),
                    Pipeline.splitter(settings, models.counter()),
                    new OpenNlpSentenceSplitter(),
                    "verifier",
                    () -> {});
            for (ClaimPair pair : all()) {
                alarms += support.score(pair.faithful(), pair.article()) < SupportScorer.SUPPORTED ? 1 : 0;
                caught += support.score(pair.unfaithful(), pair.article()) < SupportScorer.SUPPORTED ? 1 : 0;
            }
        }
        assertThat((double) caught / all().size()).isGreaterThanOrEqualTo(0.9);
        assertThat((double) alarms / all().size()).isLessThanOrEqualTo(0.1);
    }

    private static List<ClaimPair> all() {
        return pairs.values().stream().flatMap(List::stream).map(MadePair::pair).toList();
    }
}
