package dev.footnote.adapter.langchain4j;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.query.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FootnoteContentRetrieverTest {

    @Test
    void tellsWhereEachTextStands() {
        Description description = new Description(
                "Ferries",
                false,
                Optional.of("Gazette"),
                Optional.of("A. Writer"),
                Optional.of(LocalDate.of(2024, 2, 29)));
        Document document = Document.of("ferry.txt", description, "It rests. It leaves at noon.", List.of());
        Passage passage = new Passage(document, Span.of(10, 28), List.of(), List.of());
        var retriever = new FootnoteContentRetriever(
                question -> question.equals("When?") ? List.of(new Hit(passage, 1, 0.5, 1, 3, 2, 0.7)) : List.of());

        List<Content> contents = retriever.retrieve(Query.from("When?"));

        Metadata metadata = contents.get(0).textSegment().metadata();
        assertThat(contents).hasSize(1);
        assertThat(contents.get(0).textSegment().text()).isEqualTo("It leaves at noon.");
        assertThat(metadata.getString("document_id")).isEqualTo("ferry.txt");
        assertThat(metadata.getString("version")).isEqualTo(document.version());
        assertThat(metadata.getString("title")).isEqualTo("Ferries");
        assertThat(metadata.getString("source")).isEqualTo("Gazette");
        assertThat(metadata.getString("author")).isEqualTo("A. Writer");
        assertThat(metadata.getString("published")).isEqualTo("2024-02-29");
        assertThat(metadata.getInteger("start")).isEqualTo(10);
        assertThat(metadata.getInteger("end")).isEqualTo(28);
        assertThat(contents.get(0).metadata())
                .containsEntry(ContentMetadata.SCORE, 0.5)
                .containsEntry(ContentMetadata.EMBEDDING_ID, passage.id());
        assertThat(retriever.retrieve(Query.from("Else?"))).isEmpty();
    }
}
