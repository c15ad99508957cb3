package dev.footnote.answer;

import dev.footnote.citation.Citation;
import dev.footnote.conversation.History;
import dev.footnote.disagreement.Disagreement;
import dev.footnote.generation.Instead;
import dev.footnote.generation.LanguageModel;
import dev.footnote.generation.Limits;
import dev.footnote.generation.ModelCall;
import dev.footnote.generation.ModelFailed;
import dev.footnote.generation.ModelListener;
import dev.footnote.passage.Passage;
import dev.footnote.passage.SentenceSplitter;
import dev.footnote.passage.TokenCounter;
import dev.footnote.prompt.Prompt;
import dev.footnote.question.Turn;
import dev.footnote.verification.AnswerVerifier;
import dev.footnote.verification.Policy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has a language model write the answer from passages, and verifies each sentence as it is written. */
public final class ModelComposer {

    /** What the prompt {@code answer} has to use. */
    public static final Set<String> PLACEHOLDERS =
            Set.of("marker", "question", "history", "passages", "conflicts", "not-found");

    private final LanguageModel model;
    private final Prompt prompt;
    private final Limits limits;
    private final Policy policy;
    private final AnswerVerifier verifier;
    private final SentenceSplitter splitter;
    private final TokenCounter counter;
    private final Supplier<String> markers;

    /**
     * @param prompt with {@link #PLACEHOLDERS}
     * @param markers draws words that nobody can foresee
     */
    public ModelComposer(
            LanguageModel model,
            Prompt prompt,
            Limits limits,
            Policy policy,
            AnswerVerifier verifier,
            SentenceSplitter splitter,
            TokenCounter counter,
            Supplier<String> markers) {
        this.model = model;
        this.prompt = prompt;
        this.limits = limits;
        this.policy = policy;
        this.verifier = verifier;
        this.splitter = splitter;
        this.counter = counter;
        this.markers = markers;
    }

    /**
     * What is to be written about.
     *
     * @param question made to stand alone
     * @param passages what was found, the best first
     * @param disagreements what they say differently of it
     */
    record Task(String question, List<Turn> history, List<Passage> passages, List<Disagreement> disagreements) {}

    /** What came of it. */
    sealed interface Outcome {}

    /** An answer: at least one sentence is supported. */
    record Written(List<Answer.Sentence> sentences, List<Citation> citations) implements Outcome {}

    /** The model says that the passages do not answer. */
    record Declined() implements Outcome {}

    /** There is no answer of the model's that can be used. */
    record Unusable(Instead reason) implements Outcome {}

    /**
     * Writes.
     *
     * @param calls told what the call came to
     * @throws Follower.Stopped soon after the follower wants it stopped
     */
    Outcome compose(Task task, Follower follower, Consumer<ModelCall> calls) {
        String history = History.text(task.history(), limits.historyTokens(), counter);
        int left = Math.max(1, limits.inputTokens() - counter.count(history) - counter.count(task.question()));
        PromptData data = PromptData.of(
                task.passages(),
                Recency.isAskedFor(task.question()),
                left,
                counter,
                markers,
                List.of(history, task.question()));
        Prompt.Filled filled = prompt.fill(Map.of(
                "marker", data.marker(),
                "question", task.question(),
                "history", history,
                "passages", data.passagesText(),
                "conflicts", data.conflictsText(task.disagreements()),
                "not-found", Declining.WORDS));
        VerifiedWriting writing = new VerifiedWriting(verifier, policy, data.passages(), follower);
        CitedSentences sentences = new CitedSentences(splitter, writing);
        Outcome outcome;
        try {
            boolean cutOff = model.ask(limits.request(filled), listener(sentences, follower, calls))
                    .cutOff();
            sentences.end(cutOff);
            outcome = writing.outcome();
        } catch (ModelFailed failure) {
            follower.check();
            outcome = new Unusable(Instead.of(failure.kind()));
        }
        if (!(outcome instanceof Written)) {
            writing.discard();
        }
        return outcome;
    }

    private static ModelListener listener(CitedSentences sentences, Follower follower, Consumer<ModelCall> calls) {
        return new ModelListener() {
            @Override
            public void said(String piece) {
                follower.check();
                sentences.accept(piece);
            }

            @Override
            public boolean stopped() {
                return follower.stopped();
            }

            @Override
            public void called(ModelCall call) {
                calls.accept(call);
            }
        };
    }
}
