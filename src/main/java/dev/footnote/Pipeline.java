package dev.footnote;

import dev.footnote.answer.Answerer;
import dev.footnote.answer.Confidence;
import dev.footnote.answer.Contents;
import dev.footnote.answer.ExtractiveComposer;
import dev.footnote.answer.LeadIn;
import dev.footnote.answer.Likeness;
import dev.footnote.answer.Refusals;
import dev.footnote.conversation.KnownNames;
import dev.footnote.conversation.QuestionResolver;
import dev.footnote.conversation.Weights;
import dev.footnote.disagreement.DisagreementFinder;
import dev.footnote.index.CommonWords;
import dev.footnote.index.Embedder;
import dev.footnote.index.Ingestion;
import dev.footnote.index.PassageIndex;
import dev.footnote.index.PassageTokens;
import dev.footnote.index.Spelling;
import dev.footnote.index.TokenEmbedder;
import dev.footnote.index.Vocabulary;
import dev.footnote.lucene.Bm25;
import dev.footnote.lucene.LexicalWeights;
import dev.footnote.lucene.LucenePassageIndex;
import dev.footnote.lucene.LuceneTextAnalyzer;
import dev.footnote.lucene.Stemming;
import dev.footnote.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.opennlp.OpenNlpTagger;
import dev.footnote.passage.Splitter;
import dev.footnote.passage.TokenCounter;
import dev.footnote.reading.LinearModel;
import dev.footnote.reading.QuestionAnalysis;
import dev.footnote.reading.Reader;
import dev.footnote.reading.RuleReader;
import dev.footnote.retrieval.Retriever;

/**
 * One index with all that reads and answers from it, put together from settings.
 *
 * @param index where the passages are
 * @param ingestion brings documents into the index
 * @param tokens the word pieces of its passages, made when they are first read
 * @param retriever finds passages in it
 * @param answerer answers from it
 */
public record Pipeline(
        PassageIndex index, Ingestion ingestion, PassageTokens tokens, Retriever retriever, Answerer answerer) {

    /** How many documents are named to "what do you know?". */
    private static final int MOST_CONTENTS = 10;

    /**
     * An empty index and what belongs to it.
     *
     * @param embedder makes the vectors
     * @param tokenEmbedder makes the vectors of word pieces
     * @param counter counts the embedder's word pieces
     */
    public static Pipeline of(Settings settings, Embedder embedder, TokenEmbedder tokenEmbedder, TokenCounter counter) {
        Settings.Passages passages = settings.passages();
        Settings.Retrieval retrieval = settings.retrieval();
        Settings.Answering answering = settings.answering();

        LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer(Stemming.PORTER);
        PassageIndex index = new LucenePassageIndex(
                analyzer,
                new LexicalWeights(1, retrieval.titleWeight(), retrieval.headingsWeight()),
                new Bm25(retrieval.k1(), retrieval.b()));
        Splitter splitter =
                new Splitter(new OpenNlpSentenceSplitter(), counter, passages.maxTokens(), passages.overlapSentences());
        Vocabulary vocabulary = new Vocabulary();
        Ingestion ingestion = new Ingestion(splitter, embedder, index, vocabulary);

        Retriever retriever = new Retriever(
                index,
                embedder,
                new Retriever.Options(
                        retrieval.depth(),
                        retrieval.fusionConstant(),
                        retrieval.lexicalWeight(),
                        retrieval.denseWeight()));
        PassageTokens passageTokens =
                new PassageTokens(tokenEmbedder, settings.reading().keptPassages());
        Reader reader = new RuleReader(
                analyzer, index, tokenEmbedder, passageTokens, LinearModel.fromResource("reading/sentence.properties"));
        QuestionAnalysis analysis = new QuestionAnalysis(analyzer);
        Answerer answerer = new Answerer(
                new Spelling(vocabulary, new CommonWords(counter)),
                new QuestionResolver(
                        new OpenNlpTagger(),
                        new KnownNames(index)::kind,
                        analysis,
                        embedder,
                        new Weights(retrieval.askedWeight(), retrieval.historyWeight())),
                analysis,
                retriever,
                reader,
                new Confidence(LinearModel.fromResource("reading/confidence.properties")),
                new ExtractiveComposer(
                        new ExtractiveComposer.Options(
                                answering.maxSentences(), answering.maxListed(), answering.share()),
                        new LeadIn(),
                        new Likeness(analyzer, answering.likeness())),
                new DisagreementFinder(analyzer, new OpenNlpTagger(), passageTokens),
                new Contents(index, MOST_CONTENTS),
                new Refusals(answering.onTopic(), answering.elsewhere()),
                answering.threshold());
        return new Pipeline(index, ingestion, passageTokens, retriever, answerer);
    }
}
