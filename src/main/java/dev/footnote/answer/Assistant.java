package dev.footnote.answer;

import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.suggestion.SuggestedQuestions;
import dev.footnote.answer.suggestion.Suggestion;
import dev.footnote.answer.verification.AnswerChecker;
import dev.footnote.answer.verification.CitedSentence;
import dev.footnote.document.Document;
import dev.footnote.model.generation.Instead;
import dev.footnote.model.generation.ModelThreads;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.index.Filter;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.work.Budget;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The question answering assistant: everything that can be asked of the documents from outside. What every edge talks to. */
public final class Assistant {

    /** How many passages of the documents a sentence of an answer is held against. */
    private static final int HELD_AGAINST = 8;

    /** The most words of such a sentence that are searched for, in UTF-16 code units. */
    private static final int LONGEST_SEARCH = 2_000;

    /** A language model has limits of its own. */
    private static final Duration FOREVER = Duration.ofDays(1);

    private static final BooleanSupplier NEVER = () -> false;

    private final Library library;
    private final SuggestedQuestions suggested;
    private final Supplier<AnswerChecker> checker;
    private final ModelThreads turns;
    private final Duration budget;

    /**
     * @param checker asked for when an answer is first verified, because it may have to load models
     * @param turns where questions wait for a language model
     * @param budget how long one answer without a language model, or one verification, may take
     */
    public Assistant(
            Library library,
            SuggestedQuestions suggested,
            Supplier<AnswerChecker> checker,
            ModelThreads turns,
            Duration budget) {
        this.library = library;
        this.suggested = suggested;
        this.checker = checker;
        this.turns = turns;
        this.budget = budget;
    }

    /** Makes the answer to one question. */
    @FunctionalInterface
    public interface Asking {

        /**
         * Makes it on the calling thread, while somebody follows.
         *
         * @throws Follower.Stopped soon after the follower wants it stopped
         * @throws Budget.Spent where it takes longer than it may
         */
        Answer answer(Follower follower);
    }

    /** Whether the documents were read for the first time; until then nothing can be asked. */
    public boolean isReady() {
        return library.ready();
    }

    /** How many documents are still to be read; what is answered meanwhile is not from them. */
    public int unread() {
        return library.unread();
    }

    /** Why there is nothing to answer from, where the folder of the documents cannot be read. */
    public Optional<String> problem() {
        return library.problem();
    }

    /**
     * Answers a question on the calling thread.
     *
     * @param maxPassages how many passages are read for it, 1 or more
     */
    public Answer ask(Question question, int maxPassages) {
        return library.answer(question, maxPassages, Follower.NOBODY);
    }

    /**
     * Has a question answered in its turn: where that would wait for a language model, it waits on threads of their own, so
     * that all else is answered meanwhile. Where too many wait already, the documents' own words have to do, at once.
     *
     * @param work makes the answer of what it is given, on the calling thread or later on another
     */
    public void ask(Question question, int maxPassages, Consumer<Asking> work) {
        Asking alone = follower -> within(budget, question, maxPassages, follower);
        Asking whole = follower -> within(FOREVER, question, maxPassages, follower);
        Asking busy = follower -> withoutModel(question, maxPassages, follower);
        if (!library.asksModel(question)) {
            work.accept(alone);
        } else if (!turns.offer(inTime -> work.accept(inTime ? whole : busy))) {
            work.accept(busy);
        }
    }

    private Answer withoutModel(Question question, int maxPassages, Follower follower) {
        Answer answer = within(budget, question.inOwnWords(), maxPassages, follower);
        return answer instanceof Answer.Answered answered ? answered.without(Instead.MODEL_BUSY) : answer;
    }

    private Answer within(Duration time, Question question, int maxPassages, Follower follower) {
        try {
            return Budget.within(time, follower::stopped, () -> library.answer(question, maxPassages, follower));
        } catch (Budget.Cancelled nobodyWaits) {
            throw new Follower.Stopped();
        }
    }

    /** The {@code k} best passages for a question, best first, without reading them. */
    public Search search(Question question, int k) {
        return library.search(question, k);
    }

    /** The sentences of an answer that was written elsewhere, with the numbers that they cite. */
    public List<CitedSentence> sentences(String answer) {
        return checker.get().sentences(answer);
    }

    /**
     * Verifies sentences against texts.
     *
     * @param texts what the sentences cite by number, the first as 1
     */
    public List<CheckedSentence> verify(List<CitedSentence> sentences, List<Document> texts) {
        return Budget.within(budget, NEVER, () -> verified(sentences, texts));
    }

    private List<CheckedSentence> verified(List<CitedSentence> sentences, List<Document> texts) {
        AnswerChecker check = checker.get();
        List<List<Passage>> passages = texts.stream().map(check::passages).toList();
        List<Passage> all = passages.stream().flatMap(List::stream).toList();
        return sentences.stream()
                .map(sentence -> new CheckedSentence(sentence, check.verify(sentence, cited(sentence, passages), all)))
                .toList();
    }

    private static List<Passage> cited(CitedSentence sentence, List<List<Passage>> passages) {
        return sentence.numbers().stream()
                .filter(number -> number >= 1 && number <= passages.size())
                .flatMap(number -> passages.get(number - 1).stream())
                .toList();
    }

    /** Verifies sentences against the documents that {@code filter} allows. */
    public List<CheckedSentence> verify(List<CitedSentence> sentences, Filter filter) {
        AnswerChecker check = checker.get();
        return Budget.within(
                budget,
                NEVER,
                () -> sentences.stream()
                        .map(sentence -> new CheckedSentence(
                                sentence, check.verify(sentence, List.of(), found(sentence.text(), filter))))
                        .toList());
    }

    private List<Passage> found(String sentence, Filter filter) {
        String words = sentence.substring(0, Math.min(sentence.length(), LONGEST_SEARCH));
        return library.passages(Query.of(words, filter), HELD_AGAINST).stream()
                .map(Hit::passage)
                .toList();
    }

    /**
     * Questions that the documents answer, to begin with.
     *
     * @param documents ids of the documents that answer them; any where there are none
     */
    public Suggestions suggest(Set<String> documents, int most) {
        boolean complete = suggested.complete();
        Corpus corpus = library.corpus();
        List<Suggestion> found = suggested.suggestions().stream()
                .filter(one -> corpus.holds(one.document()))
                .filter(one ->
                        documents.isEmpty() || documents.contains(one.document().id()))
                .limit(most)
                .toList();
        return new Suggestions(found, complete);
    }

    /** The documents that are answered from; none before {@link #isReady}. */
    public Corpus documents() {
        return library.corpus();
    }

    /**
     * Adds documents, each in place of the one of the same id, until the program ends. Whoever asks meanwhile is answered
     * from all of them or from none.
     */
    public void add(Collection<Document> documents) {
        library.change(documents, Set.of());
    }

    /** Removes the documents of these ids, as {@link #add} adds; ids that are not held are ignored. */
    public void remove(Set<String> ids) {
        library.change(List.of(), ids);
    }
}
