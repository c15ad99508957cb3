package dev.footnote.edge.rest.evaluation;

import dev.footnote.document.Document;
import dev.footnote.edge.rest.SampleDocuments;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.CorpusReader;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;

/** The documents that a set brings, or else {@link SampleDocuments}. */
@Alternative
@Singleton
public class FakeCorpora implements CorpusReader {

    @Override
    public List<Document> documents(Corpus corpus) {
        return corpus instanceof Corpus.Given given ? given.documents() : SampleDocuments.all();
    }
}
