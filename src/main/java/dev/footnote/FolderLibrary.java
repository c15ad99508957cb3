package dev.footnote;

import dev.footnote.answer.Answer;
import dev.footnote.answer.Answerer;
import dev.footnote.answer.Library;
import dev.footnote.document.DocumentFolder;
import dev.footnote.index.Corpus;
import dev.footnote.index.Ingestion;
import dev.footnote.question.Question;
import dev.footnote.retrieval.Hit;
import dev.footnote.retrieval.Retriever;
import java.util.List;

/** The library over one folder, read once. */
final class FolderLibrary implements Library {

    private final DocumentFolder folder;
    private final Ingestion ingestion;
    private final Retriever retriever;
    private final Answerer answerer;
    private volatile Corpus corpus;

    FolderLibrary(DocumentFolder folder, Ingestion ingestion, Retriever retriever, Answerer answerer) {
        this.folder = folder;
        this.ingestion = ingestion;
        this.retriever = retriever;
        this.answerer = answerer;
    }
}
