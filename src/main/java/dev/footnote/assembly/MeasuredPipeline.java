package dev.footnote.assembly;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Size;
import dev.footnote.search.retrieval.Hit;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A pipeline with its documents, to be measured. */
final class MeasuredPipeline implements Prepared {

    private final Pipeline pipeline;
    private final int maxPassages;
    private final Map<String, Document> documents;
    private final Configuration configuration;
    private final int dimension;
    private final double indexingSeconds;

    MeasuredPipeline(
            Pipeline pipeline,
            int maxPassages,
            Map<String, Document> documents,
            Configuration configuration,
            int dimension,
            double indexingSeconds) {
        this.pipeline = pipeline;
        this.maxPassages = maxPassages;
        this.documents = Collections.unmodifiableMap(documents);
        this.configuration = configuration;
        this.dimension = dimension;
        this.indexingSeconds = indexingSeconds;
    }

    @Override
    public Answer answer(Question question) {
        return pipeline.answerer().use(answerer -> answerer.answer(question, maxPassages));
    }

    @Override
    public Answer answerAnyway(Question question) {
        return pipeline.answerer()
                .use(answerer -> answerer.withThreshold(0).answer(question.inOwnWords(), maxPassages));
    }

    @Override
    public List<Hit> passages(Question question, int k) {
        return pipeline.answerer().use(answerer -> answerer.search(question, k).hits());
    }

    @Override
    public Map<String, Document> documents() {
        return documents;
    }

    @Override
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public Size size() {
        int passages = pipeline.store().read(generation -> generation.index().size());
        long characters = documents.values().stream()
                .mapToLong(document -> document.text().length())
                .sum();
        return new Size(documents.size(), passages, characters, 4L * dimension * passages);
    }

    @Override
    public double indexingSeconds() {
        return indexingSeconds;
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
