package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.model.generation.Instead;
import dev.footnote.model.generation.ModelThreads;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/**
 * Who answers a question on which thread: what would wait for a language model waits on threads of its own, in its turn, so
 * that all else is answered meanwhile. Where too many wait already, the documents' own words have to do, at once.
 */
@Singleton
final class ModelTurns {

    private final Library library;
    private final ModelThreads threads;

    ModelTurns(Library library, ModelThreads threads) {
        this.library = library;
        this.threads = threads;
    }

    /** Answers one question for a follower. */
    interface Answering {

        Answer answer(Follower follower);
    }

    /** Has {@code work} done, on the calling thread or later on another. */
    void take(Question question, int passages, Consumer<Answering> work) {
        Answering busy = follower -> busy(question, passages, follower);
        if (!library.asksModel(question)) {
            work.accept(follower -> library.answer(question, passages, follower));
            return;
        }
        boolean taken = threads.offer(
                inTime -> work.accept(inTime ? follower -> library.answer(question, passages, follower) : busy));
        if (!taken) {
            work.accept(busy);
        }
    }

    private Answer busy(Question question, int passages, Follower follower) {
        Answer answer = library.answer(question.inOwnWords(), passages, follower);
        return answer instanceof Answer.Answered answered ? answered.without(Instead.MODEL_BUSY) : answer;
    }
}
