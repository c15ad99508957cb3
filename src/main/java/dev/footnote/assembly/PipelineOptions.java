package dev.footnote.assembly;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.answer.compose.ExtractiveComposer;
import dev.footnote.answer.conversation.Weights;
import dev.footnote.answer.reading.TrainedReader;
import dev.footnote.search.passage.Splitter;
import dev.footnote.search.retrieval.Fusion;
import dev.footnote.search.retrieval.RankFusion;
import dev.footnote.search.retrieval.Retriever;
import dev.footnote.search.retrieval.ScoreFusion;

/**
 * The settings as the parts of a {@link Pipeline} take them: making these checks every range, and makes nothing else.
 *
 * @param passages how documents are cut
 * @param search how passages are found
 * @param turns how much each form of a follow-up counts in a search
 * @param reading how passages are read by the trained reader
 * @param composing how long an answer is
 */
record PipelineOptions(
        Splitter.Options passages,
        Search search,
        Weights turns,
        TrainedReader.Options reading,
        ExtractiveComposer.Options composing) {

    /**
     * The options of retrieval.
     *
     * @param fields how much title and headings count beside the text
     * @param bm25 the constants of the lexical score
     * @param fusion makes one list of the lexical and the dense one
     * @param lists how long these are, and how much each counts
     */
    record Search(LexicalWeights fields, Bm25 bm25, Fusion fusion, Retriever.Options lists) {

        private static Search of(Settings.Retrieval retrieval) {
            return new Search(
                    new LexicalWeights(1, retrieval.titleWeight(), retrieval.headingsWeight()),
                    new Bm25(retrieval.k1(), retrieval.b()),
                    retrieval.fusion() == Settings.FusionKind.SCORES
                            ? new ScoreFusion()
                            : new RankFusion(retrieval.fusionConstant()),
                    new Retriever.Options(retrieval.depth(), retrieval.lexicalWeight(), retrieval.denseWeight()));
        }
    }

    /** @throws IllegalArgumentException when a value is out of its range; the message says which */
    static PipelineOptions of(Settings settings) {
        Settings.Retrieval retrieval = settings.retrieval();
        Settings.Reading reading = settings.reading();
        Settings.Answering answering = settings.answering();
        return new PipelineOptions(
                passages(settings.passages()),
                Search.of(retrieval),
                new Weights(retrieval.askedWeight(), retrieval.firstWeight(), retrieval.previousWeight()),
                new TrainedReader.Options(reading.passages(), reading.budget()),
                new ExtractiveComposer.Options(
                        answering.maxSentences(), answering.maxListed(), answering.share(), answering.extent()));
    }

    static Splitter.Options passages(Settings.Passages passages) {
        return new Splitter.Options(passages.maxTokens(), passages.overlapSentences());
    }
}
