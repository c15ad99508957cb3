package dev.footnote.assembly;

import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.answer.Answerer;
import dev.footnote.answer.compose.Composers;
import dev.footnote.answer.compose.Confidence;
import dev.footnote.answer.compose.Contents;
import dev.footnote.answer.compose.Decision;
import dev.footnote.answer.compose.ExtractiveComposer;
import dev.footnote.answer.compose.LeadIn;
import dev.footnote.answer.compose.Likeness;
import dev.footnote.answer.compose.ModelComposer;
import dev.footnote.answer.compose.Refusals;
import dev.footnote.answer.compose.Understanding;
import dev.footnote.answer.conversation.KnownNames;
import dev.footnote.answer.conversation.QuestionResolver;
import dev.footnote.answer.conversation.QuestionRewriter;
import dev.footnote.answer.disagreement.DisagreementFinder;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.reading.Reader;
import dev.footnote.answer.reading.RecentReadings;
import dev.footnote.answer.reading.RuleReader;
import dev.footnote.answer.reading.TrainedReader;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.language.WordReader;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.model.generation.PromptedModel;
import dev.footnote.search.index.CommonWords;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.index.Spelling;
import dev.footnote.search.passage.Splitter;
import dev.footnote.search.passage.TokenCounter;
import dev.footnote.search.retrieval.Retriever;
import dev.footnote.search.store.DocumentStore;
import dev.footnote.search.store.Ingestion;
import dev.footnote.search.store.PerGeneration;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * A pipeline from store to answer: the documents with all that retrieves, reads and answers from them, built from settings.
 *
 * @param store where the documents and their passages are
 * @param ingestion brings documents into the store
 * @param tokens the word pieces of its passages, made when they are first read
 * @param retriever finds passages in a generation of it
 * @param answerer answers from a generation of it
 * @param verifier checks sentences against its passages, and any others
 */
public record Pipeline(
        DocumentStore store,
        Ingestion ingestion,
        PassageTokens tokens,
        PerGeneration<Retriever> retriever,
        PerGeneration<Answerer> answerer,
        AnswerVerifier verifier) {

    /** How words are cut back, in the index as in questions. */
    static final Stemming STEMMING = Stemming.PORTER;

    /** How many documents are named to "what do you know?". */
    private static final int MOST_CONTENTS = 10;

    /** How many readings of a passage for a question are kept. */
    private static final int KEPT_READINGS = 500;

    /** How many passages are kept of those that stand in no index. */
    private static final int KEPT_PASSAGES = 200;

    /**
     * An empty store in memory and what belongs to it.
     *
     * @param models what is trained
     */
    public static Pipeline of(Settings settings, Models models) {
        PipelineOptions.Search search = PipelineOptions.of(settings).search();
        return of(
                settings,
                models,
                new LucenePassageIndex(
                        new LuceneTextAnalyzer(STEMMING),
                        search.fields(),
                        search.bm25(),
                        settings.retrieval().exactUpTo()));
    }

    /** An index with what it holds, and what belongs to it. */
    static Pipeline of(Settings settings, Models models, PassageIndex index) {
        PipelineOptions options = PipelineOptions.of(settings);
        PipelineOptions.Search search = options.search();
        Settings.Answering answering = settings.answering();

        LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer(STEMMING);
        DocumentStore store = new DocumentStore(index);
        Ingestion ingestion = new Ingestion(splitter(settings, models.counter()), models.embedder(), store);
        PassageTokens passageTokens =
                new PassageTokens(models.tokenEmbedder(), settings.reading().keptPassages());

        PerGeneration<Retriever> retriever =
                new PerGeneration<>(store, generation -> retriever(search, generation.index(), models));

        QuestionAnalysis analysis = new QuestionAnalysis(analyzer);
        PassageSentences sentences = new PassageSentences(
                new SentenceReader(analyzer, models.tagger(), models.tokenEmbedder()), passageTokens);
        Optional<CrossEncoder> trained = trained(settings, models);
        Optional<CrossEncoder> remembering = trained.map(encoder -> new RecentReadings(encoder, KEPT_READINGS));
        Settings.ReaderKind kind = trained.isPresent() ? Settings.ReaderKind.TRAINED : Settings.ReaderKind.RULES;
        LinearModel bySentence = weights(kind, "sentence");
        LinearModel byRules = weights(Settings.ReaderKind.RULES, "sentence");
        CommonWords common = new CommonWords(models.counter());
        Decision decision = new Decision(
                new Confidence(weights(kind, "confidence")),
                new Refusals(answering.onTopic(), common),
                answering.threshold());
        ExtractiveComposer extractive =
                new ExtractiveComposer(options.composing(), new LeadIn(), new Likeness(analyzer, answering.likeness()));
        Optional<QuestionRewriter> rewriter = models.language()
                .filter(there -> settings.model().rewrites())
                .map(there -> rewriter(there, analyzer, models));
        DisagreementFinder disagreements = new DisagreementFinder(sentences, trained, Clock.systemDefaultZone());
        AnswerVerifier verifier = verifier(settings, trained, sentences);
        Optional<ModelComposer> writer = models.language()
                .filter(there -> settings.model().writes())
                .map(there -> writer(there, settings, models, verifier));
        PerGeneration<Answerer> answerer = new PerGeneration<>(store, generation -> {
            IndexSnapshot snapshot = generation.index();
            RuleReader rules = new RuleReader(sentences, snapshot, models.tokenEmbedder(), passageTokens, byRules);
            Reader reader = remembering
                    .<Reader>map(encoder -> new TrainedReader(
                            rules,
                            encoder,
                            analysis,
                            new WordReader(analyzer, models.tagger()),
                            bySentence,
                            options.reading()))
                    .orElse(rules);
            return new Answerer(
                    new Understanding(
                            new Spelling(snapshot.vocabulary(), common),
                            new QuestionResolver(
                                    models.tagger(),
                                    new KnownNames(snapshot),
                                    analysis,
                                    models.embedder(),
                                    options.turns()),
                            rewriter),
                    analysis,
                    retriever(search, snapshot, models),
                    reader,
                    decision,
                    new Composers(extractive, new Contents(generation, MOST_CONTENTS), writer),
                    disagreements);
        });
        return new Pipeline(store, ingestion, passageTokens, retriever, answerer, verifier);
    }

    /** Lets go of the documents. */
    public void close() {
        store.close();
    }

    private static Retriever retriever(PipelineOptions.Search search, IndexSnapshot index, Models models) {
        return new Retriever(index, models.embedder(), search.fusion(), search.lists());
    }

    private static QuestionRewriter rewriter(ConfiguredModel language, LuceneTextAnalyzer analyzer, Models models) {
        return new QuestionRewriter(
                language.model(),
                language.prompts().standaloneQuestion(),
                language.limits(),
                analyzer,
                models.counter(),
                ConfiguredModel::marker);
    }

    private static ModelComposer writer(
            ConfiguredModel language, Settings settings, Models models, AnswerVerifier verifier) {
        return new ModelComposer(
                new PromptedModel(language.model(), language.prompts().answer(), language.limits()),
                settings.verifying().policy(),
                verifier,
                new OpenNlpSentenceSplitter(),
                models.counter(),
                ConfiguredModel::marker);
    }

    /** What checks sentences against passages that stand in no index. */
    public static AnswerVerifier verifier(Settings settings, Models models) {
        SentenceReader reader =
                new SentenceReader(new LuceneTextAnalyzer(STEMMING), models.tagger(), models.tokenEmbedder());
        PassageTokens tokens = new PassageTokens(models.tokenEmbedder(), KEPT_PASSAGES);
        return verifier(settings, trained(settings, models), new PassageSentences(reader, tokens));
    }

    private static AnswerVerifier verifier(
            Settings settings, Optional<CrossEncoder> encoder, PassageSentences sentences) {
        return new AnswerVerifier(
                sentences,
                encoder,
                AnswerVerifier.weights(encoder.isPresent()),
                settings.verifying().threshold());
    }

    /** The trained reader, where it is there and wanted. */
    static Optional<CrossEncoder> trained(Settings settings, Models models) {
        return models.crossEncoder().filter(any -> settings.reading().reader() == Settings.ReaderKind.TRAINED);
    }

    /**
     * What cuts documents into passages.
     *
     * @param counter counts the word pieces of a text
     */
    public static Splitter splitter(Settings settings, TokenCounter counter) {
        return new Splitter(new OpenNlpSentenceSplitter(), counter, PipelineOptions.passages(settings.passages()));
    }

    /** The fitted weights of a reader. */
    private static LinearModel weights(Settings.ReaderKind reader, String name) {
        return LinearModel.fromResource(
                "reading/" + reader.name().toLowerCase(Locale.ROOT) + "/" + name + ".properties");
    }
}
