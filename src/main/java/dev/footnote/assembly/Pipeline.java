package dev.footnote.assembly;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
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
import dev.footnote.answer.conversation.Weights;
import dev.footnote.answer.disagreement.DisagreementFinder;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.reading.Reader;
import dev.footnote.answer.reading.RecentReadings;
import dev.footnote.answer.reading.RuleReader;
import dev.footnote.answer.reading.TrainedReader;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.model.generation.PromptedModel;
import dev.footnote.search.index.CommonWords;
import dev.footnote.search.index.Ingestion;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.PassageSentences;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.index.Spelling;
import dev.footnote.search.index.Vocabulary;
import dev.footnote.search.passage.Splitter;
import dev.footnote.search.retrieval.RankFusion;
import dev.footnote.search.retrieval.Retriever;
import dev.footnote.search.retrieval.ScoreFusion;
import java.util.Locale;
import java.util.Optional;

/**
 * A pipeline from index to answer: one index with all that retrieves, reads and answers from it, built from settings.
 *
 * @param index where the passages are
 * @param ingestion brings documents into the index
 * @param tokens the word pieces of its passages, made when they are first read
 * @param retriever finds passages in it
 * @param answerer answers from it
 * @param verifier checks sentences against its passages, and any others
 */
public record Pipeline(
        PassageIndex index,
        Ingestion ingestion,
        PassageTokens tokens,
        Retriever retriever,
        Answerer answerer,
        AnswerVerifier verifier) {

    /** How many documents are named to "what do you know?". */
    private static final int MOST_CONTENTS = 10;

    /** How many readings of a passage for a question are kept. */
    private static final int KEPT_READINGS = 500;

    /** How many passages are kept of those that stand in no index. */
    private static final int KEPT_PASSAGES = 200;

    /**
     * An empty index and what belongs to it.
     *
     * @param models what is trained
     */
    public static Pipeline of(Settings settings, Models models) {
        Settings.Retrieval retrieval = settings.retrieval();
        Settings.Answering answering = settings.answering();

        LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer(Stemming.PORTER);
        PassageIndex index = new LucenePassageIndex(
                analyzer,
                new LexicalWeights(1, retrieval.titleWeight(), retrieval.headingsWeight()),
                new Bm25(retrieval.k1(), retrieval.b()));
        Splitter splitter = splitter(settings, models);
        Vocabulary vocabulary = new Vocabulary();
        Ingestion ingestion = new Ingestion(splitter, models.embedder(), index, vocabulary);

        Retriever retriever = new Retriever(
                index,
                models.embedder(),
                retrieval.fusion() == Settings.FusionKind.SCORES
                        ? new ScoreFusion()
                        : new RankFusion(retrieval.fusionConstant()),
                new Retriever.Options(retrieval.depth(), retrieval.lexicalWeight(), retrieval.denseWeight()));
        PassageTokens passageTokens =
                new PassageTokens(models.tokenEmbedder(), settings.reading().keptPassages());
        QuestionAnalysis analysis = new QuestionAnalysis(analyzer);
        PassageSentences sentences = new PassageSentences(
                new SentenceReader(analyzer, models.tagger(), models.tokenEmbedder()), passageTokens);
        RuleReader rules = new RuleReader(
                sentences,
                index,
                models.tokenEmbedder(),
                passageTokens,
                weights(Settings.ReaderKind.RULES, "sentence"));
        Settings.Reading reading = settings.reading();
        Optional<CrossEncoder> trained = trained(settings, models);
        Settings.ReaderKind kind = trained.isPresent() ? Settings.ReaderKind.TRAINED : Settings.ReaderKind.RULES;
        Reader reader = trained.<Reader>map(encoder -> new TrainedReader(
                        rules,
                        new RecentReadings(encoder, KEPT_READINGS),
                        analysis,
                        weights(kind, "sentence"),
                        new TrainedReader.Options(reading.passages(), reading.budget())))
                .orElse(rules);
        AnswerVerifier verifier = verifier(settings, trained, sentences);
        Answerer answerer = new Answerer(
                new Understanding(
                        new Spelling(vocabulary, new CommonWords(models.counter())),
                        new QuestionResolver(
                                models.tagger(),
                                new KnownNames(index)::kind,
                                analysis,
                                models.embedder(),
                                new Weights(
                                        retrieval.askedWeight(), retrieval.firstWeight(), retrieval.previousWeight())),
                        models.language()
                                .filter(there -> settings.model().rewrites())
                                .map(there -> rewriter(there, analyzer, models))),
                analysis,
                retriever,
                reader,
                new Decision(
                        new Confidence(weights(kind, "confidence")),
                        new Refusals(answering.onTopic(), answering.elsewhere()),
                        answering.threshold()),
                new Composers(
                        new ExtractiveComposer(
                                new ExtractiveComposer.Options(
                                        answering.maxSentences(),
                                        answering.maxListed(),
                                        answering.share(),
                                        answering.extent()),
                                new LeadIn(),
                                new Likeness(analyzer, answering.likeness())),
                        new Contents(index, MOST_CONTENTS),
                        models.language()
                                .filter(there -> settings.model().writes())
                                .map(there -> writer(there, settings, models, verifier))),
                new DisagreementFinder(sentences, trained));
        return new Pipeline(index, ingestion, passageTokens, retriever, answerer, verifier);
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
                new SentenceReader(new LuceneTextAnalyzer(Stemming.PORTER), models.tagger(), models.tokenEmbedder());
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
    private static Optional<CrossEncoder> trained(Settings settings, Models models) {
        return models.crossEncoder().filter(any -> settings.reading().reader() == Settings.ReaderKind.TRAINED);
    }

    public static Splitter splitter(Settings settings, Models models) {
        Settings.Passages passages = settings.passages();
        return new Splitter(
                new OpenNlpSentenceSplitter(), models.counter(), passages.maxTokens(), passages.overlapSentences());
    }

    /** The fitted weights of a reader. */
    private static LinearModel weights(Settings.ReaderKind reader, String name) {
        return LinearModel.fromResource(
                "reading/" + reader.name().toLowerCase(Locale.ROOT) + "/" + name + ".properties");
    }
}
