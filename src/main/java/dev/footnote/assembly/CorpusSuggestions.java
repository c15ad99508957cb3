package dev.footnote.assembly;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.suggestion.SuggestedQuestions;
import dev.footnote.answer.suggestion.Suggestion;
import dev.footnote.answer.suggestion.SuggestionFinder;
import dev.footnote.answer.suggestion.Variety;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Suggestions for the library, found once after its documents were read. */
final class CorpusSuggestions implements SuggestedQuestions {

    private final Optional<SuggestionFinder> finder;
    private final BooleanSupplier stopped;
    private final List<Suggestion> found = new CopyOnWriteArrayList<>();
    private volatile boolean complete;

    /**
     * @param finder none where none are wanted
     * @param stopped whether to look for no more; asked before each question
     */
    CorpusSuggestions(Optional<SuggestionFinder> finder, BooleanSupplier stopped) {
        this.finder = finder;
        this.stopped = stopped;
        this.complete = finder.isEmpty();
    }

    /** Finds them, asking {@code library} questions one by one with a rest after each. */
    void find(FolderLibrary library, int maxPassages) {
        finder.ifPresent(one -> {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            try {
                one.find(library.passages(), question -> answer(library, question, maxPassages), found::add);
                complete = true;
            } catch (CancellationException stop) {
                // those found so far have to do
            }
        });
    }

    private Answer answer(FolderLibrary library, Question question, int maxPassages) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("no more suggestions are looked for");
        }
        return library.answer(question.inOwnWords(), maxPassages, Follower.NOBODY);
    }

    @Override
    public List<Suggestion> suggestions() {
        return Variety.ordered(List.copyOf(found));
    }

    @Override
    public boolean complete() {
        return complete;
    }
}
