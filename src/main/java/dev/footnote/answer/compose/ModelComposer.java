package dev.footnote.answer.compose;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.conversation.History;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.question.Turn;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.answer.verification.Policy;
import dev.footnote.model.generation.Instead;
import dev.footnote.model.generation.Limits;
import dev.footnote.model.generation.ModelCall;
import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelListener;
import dev.footnote.model.generation.PromptedModel;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.SentenceSplitter;
import dev.footnote.search.passage.TokenCounter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Generated answers: has a language model write the answer from passages, and verifies each sentence as it is written. */
public final class ModelComposer {

    /** What the prompt {@code answer} has to use. */
    public static final Set<String> PLACEHOLDERS =
            Set.of("marker", "question", "history", "passages", "conflicts", "not-found");

    private final PromptedModel model;
    private final Policy policy;
    private final AnswerVerifier verifier;
    private final SentenceSplitter splitter;
    private final TokenCounter counter;
    private final Supplier<String> markers;

    /**
     * @param model its prompt has {@link #PLACEHOLDERS}
     * @param markers draws words that nobody can foresee
     */
    public ModelComposer(
            PromptedModel model,
            Policy policy,
            AnswerVerifier verifier,
            SentenceSplitter splitter,
            TokenCounter counter,
            Supplier<String> markers) {
        this.model = model;
        this.policy = policy;
        this.verifier = verifier;
        this.splitter = splitter;
        this.counter = counter;
        this.markers = markers;
    }

    /**
     * The input: a question and the passages to answer it from.
     *
     * @param question made to stand alone
     * @param passages what was found, the best first
     * @param disagreements what they say differently of it
     */
    public record Task(String question, List<Turn> history, List<Passage> passages, List<Disagreement> disagreements) {}

    /** The outcome of generating an answer. */
    public sealed interface Outcome {}

    /** An answer: at least one sentence is supported. */
    public record Written(List<Answer.Sentence> sentences, List<Citation> citations) implements Outcome {}

    /** The model says that the passages do not answer. */
    public record Declined() implements Outcome {}

    /** The model failed, or nothing that it wrote is supported. */
    public record Unusable(Instead reason) implements Outcome {}

    /**
     * Writes.
     *
     * @param calls told what the call came to
     * @throws Follower.Stopped soon after the follower wants it stopped
     */
    public Outcome compose(Task task, Follower follower, Consumer<ModelCall> calls) {
        Limits limits = model.limits();
        String history = History.text(task.history(), limits.historyTokens(), counter);
        int left = Math.max(1, limits.inputTokens() - counter.count(history) - counter.count(task.question()));
        PromptData data = PromptData.of(
                task.passages(),
                Recency.isAskedFor(task.question()),
                left,
                counter,
                markers,
                List.of(history, task.question()));
        Map<String, String> values = Map.of(
                "marker", data.marker(),
                "question", task.question(),
                "history", history,
                "passages", data.passagesText(),
                "conflicts", data.conflictsText(task.disagreements()),
                "not-found", Declining.WORDS);
        VerifiedWriting writing = new VerifiedWriting(verifier, policy, data.passages(), follower);
        CitedSentences sentences = new CitedSentences(splitter, writing);
        Outcome outcome;
        try {
            sentences.end(
                    model.ask(values, listener(sentences, follower, calls)).cutOff());
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
