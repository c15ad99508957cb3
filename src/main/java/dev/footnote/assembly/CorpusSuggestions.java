package dev.footnote.assembly;

import dev.footnote.answer.suggestion.SuggestedQuestions;
import dev.footnote.answer.suggestion.Suggestion;
import dev.footnote.answer.suggestion.SuggestionFinder;
import dev.footnote.answer.suggestion.Variety;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Suggestions for the library, found once after its documents were read. */
final class CorpusSuggestions implements SuggestedQuestions {

    private final Optional<SuggestionFinder> finder;
    private final List<Suggestion> found = new CopyOnWriteArrayList<>();
    private volatile boolean complete;

    /** @param finder none where none are wanted */
    CorpusSuggestions(Optional<SuggestionFinder> finder) {
        this.finder = finder;
        this.complete = finder.isEmpty();
    }

    /** Finds them, asking {@code library} questions one by one with a rest after each. */
    void find(FolderLibrary library, int maxPassages) {
        finder.ifPresent(one -> {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            one.find(library.passages(), question -> library.answer(question.inOwnWords(), maxPassages), found::add);
            complete = true;
        });
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
