package dev.footnote.answer;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.document.Document;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The library that {@link Assistant} answers from, its documents with their index, each call as of the present generation: a port. */
public interface Library {

    /**
     * Answers from the documents while somebody follows.
     *
     * @param question what is asked
     * @param maxPassages how many passages are read for it, 1 or more
     * @throws Follower.Stopped soon after the follower wants it stopped
     */
    Answer answer(Question question, int maxPassages, Follower follower);

    /** Whether answering {@code question} would wait for a language model. */
    default boolean asksModel(Question question) {
        return false;
    }

    /** The {@code k} best passages for a question, without reading them. */
    Search search(Question question, int k);

    /** The {@code k} best passages for words that are no question, best first. */
    List<Hit> passages(Query query, int k);

    /** The documents; an empty corpus before the first reading has finished. */
    Corpus corpus();

    /**
     * Changes the documents and all that answers from them together: whoever asks meanwhile sees all of it or nothing.
     *
     * @param put documents, each in place of the one of the same id, if there is one
     * @param removed ids of documents that go; ids that are not held are ignored
     * @throws IllegalArgumentException when an id is named twice; nothing is changed then
     */
    void change(Collection<Document> put, Set<String> removed);

    /** How many documents are known and still to be read for the first time; no answer is from them yet. */
    default int unread() {
        return 0;
    }

    /** Whether the documents were read for the first time; until then nothing can be answered. */
    boolean ready();

    /** Why the documents could not be read, where they could not. */
    default Optional<String> problem() {
        return Optional.empty();
    }
}
