package dev.footnote.adapter.langchain4j;

import dev.footnote.search.retrieval.Hit;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Footnote's retrieval for applications of LangChain4j; where a text stands is in its segment's metadata. */
public final class FootnoteContentRetriever implements ContentRetriever {

    private final Function<String, List<Hit>> retriever;

    /**
     * Offers a retriever.
     *
     * @param retriever finds passages for a question in plain text, best first
     */
    public FootnoteContentRetriever(Function<String, List<Hit>> retriever) {
        this.retriever = retriever;
    }

    @Override
    public List<Content> retrieve(Query query) {
        return retriever.apply(query.text()).stream()
                .map(FootnoteContentRetriever::content)
                .toList();
    }

    private static Content content(Hit hit) {
        Map<ContentMetadata, Object> found = Map.of(
                ContentMetadata.SCORE,
                hit.score(),
                ContentMetadata.EMBEDDING_ID,
                hit.passage().id());
        return Content.from(PassageSegments.segment(hit.passage()), found);
    }
}
