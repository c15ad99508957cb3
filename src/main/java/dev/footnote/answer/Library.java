package dev.footnote.answer;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import java.util.List;

/** The documents and what answers from them, as they are at that moment: a port of {@link Assistant}. */
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

    /** Whether the documents were read for the first time; until then nothing can be answered. */
    boolean ready();
}
