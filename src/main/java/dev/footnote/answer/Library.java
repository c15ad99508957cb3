package dev.footnote.answer;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.retrieval.Hit;
import java.util.List;

/** The use cases of the program, over the documents as they are at that moment: what the edges talk to. */
public interface Library {

    /**
     * Answers from the documents.
     *
     * @param question what is asked
     * @param maxPassages how many passages are read for it, 1 or more
     */
    default Answer answer(Question question, int maxPassages) {
        return answer(question, maxPassages, Follower.NOBODY);
    }

    /**
     * The same while somebody follows.
     *
     * @throws Follower.Stopped soon after the follower wants it stopped
     */
    Answer answer(Question question, int maxPassages, Follower follower);

    /** Whether answering {@code question} would wait for a language model. */
    default boolean asksModel(Question question) {
        return false;
    }

    /** The {@code k} best passages for a question, best first, without reading them. */
    List<Hit> passages(Question question, int k);

    /** The documents; an empty corpus before the first reading has finished. */
    Corpus corpus();

    /** Whether the documents were read for the first time; until then nothing can be answered. */
    boolean ready();
}
