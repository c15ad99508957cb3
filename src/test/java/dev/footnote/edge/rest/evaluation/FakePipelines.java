package dev.footnote.edge.rest.evaluation;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.document.Document;
import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.edge.rest.SampleDocuments;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Size;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.search.retrieval.Hit;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Evaluates {@link FakeLibrary}; knows one setting, {@code footnote.answering.threshold}. */
@Alternative
@Singleton
public class FakePipelines implements PipelineFactory {

    private static final String THRESHOLD = "footnote.answering.threshold";

    @Override
    public void check(Map<String, String> overrides) throws BadSetting {
        for (String name : overrides.keySet()) {
            if (!name.equals(THRESHOLD)) {
                throw new BadSetting(name + " is nothing that an evaluation can set");
            }
        }
    }

    @Override
    public Prepared prepare(Corpus corpus, Map<String, String> overrides) throws BadSetting {
        check(overrides);
        return new OverFakes(
                new Configuration("fake", Map.of(THRESHOLD, overrides.getOrDefault(THRESHOLD, "0.5")), overrides));
    }

    @Override
    public void close() {}

    private record OverFakes(Configuration configuration) implements Prepared {

        private static final FakeLibrary LIBRARY = new FakeLibrary();

        @Override
        public Answer answer(Question question) {
            return LIBRARY.answer(question, 8, Follower.NOBODY);
        }

        @Override
        public Answer answerAnyway(Question question) {
            return LIBRARY.answer(question, 8, Follower.NOBODY);
        }

        @Override
        public List<Hit> passages(Question question, int k) {
            return LIBRARY.search(question, k).hits();
        }

        @Override
        public Map<String, Document> documents() {
            return SampleDocuments.all().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        }

        @Override
        public Size size() {
            return new Size(3, 9, 1_000, 4_608);
        }

        @Override
        public double indexingSeconds() {
            return 0.1;
        }

        @Override
        public void close() {}
    }
}
