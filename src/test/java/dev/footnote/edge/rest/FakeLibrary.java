package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.answer.Search;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.disagreement.Claim;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.Side;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Answer.Answered;
import dev.footnote.answer.reply.Answer.NotFound;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.answer.reply.Answer.Sentence;
import dev.footnote.answer.reply.Answer.ShortAnswer;
import dev.footnote.answer.reply.Answer.Writing;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Step;
import dev.footnote.answer.reply.Trace;
import dev.footnote.answer.suggestion.SuggestedQuestions;
import dev.footnote.answer.suggestion.Suggestion;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.model.generation.Instead;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import static dev.footnote.edge.rest.SampleDocuments.ATTACK;
import static dev.footnote.edge.rest.SampleDocuments.DIFFICULT_NAME;
import static dev.footnote.edge.rest.SampleDocuments.FERRIES;
import static dev.footnote.edge.rest.SampleDocuments.HARBOUR;
import static dev.footnote.edge.rest.SampleDocuments.HOSTILE;
import static dev.footnote.edge.rest.SampleDocuments.LAMP;
import static dev.footnote.edge.rest.SampleDocuments.find;

/** Answers by a word of the question, so that the edges can be tested without anything behind them. */
@Alternative
@Singleton
public class FakeLibrary implements Library, SuggestedQuestions {

    private volatile boolean ready = true;
    private volatile Question asked;
    private volatile int wanted;
    private volatile CountDownLatch stopped = new CountDownLatch(1);

    /** The question that came last. */
    public Question asked() {
        return asked;
    }

    /** What a language model made up. */
    public static final String MADE_UP =
            "<img src=x onerror=alert(1)> See [here](https://evil.example/?q=1) or https://evil.example.";

    /** How many passages were wanted last. */
    public int wanted() {
        return wanted;
    }

    /** Whether it says that the documents were read. */
    public void setReady(boolean ready) {
        this.ready = ready;
    }

    @Override
    public Answer answer(Question question, int maxPassages, Follower follower) {
        asked = question;
        wanted = maxPassages;
        String text = question.text();
        if (text.contains("explode")) {
            throw new IllegalStateException("secret of the inside");
        }
        follower.step(Step.RETRIEVE);
        follower.retrieved(hits(1));
        follower.step(Step.READ);
        if (text.contains("half")) {
            follower.wrote("Twelve ferr");
            workUntilStopped(follower);
        }
        if (text.contains("endless")) {
            workUntilStopped(follower);
        }
        if (text.contains("slow")) {
            sleep();
        }
        if (text.contains("written")) {
            return written(follower);
        }
        if (text.contains("taken back")) {
            follower.wrote("Thirteen ferr");
            follower.discarded();
            return ferries().without(Instead.MODEL_FAILED);
        }
        if (text.contains("disputed")) {
            return disputed();
        }
        if (text.contains("ferries")) {
            return ferries();
        }
        if (text.contains("harbour")) {
            return question.extent().filter(Extent.FULL::equals).isPresent() ? ferries() : quoting(HARBOUR, FERRIES);
        }
        if (text.contains("harm")) {
            return quoting(HOSTILE, ATTACK);
        }
        if (text.contains("lamp")) {
            return quoting(DIFFICULT_NAME, LAMP);
        }
        return new NotFound(text.contains("boat") ? Reason.NOT_STATED : Reason.OFF_TOPIC, hits(2), 0.12, trace());
    }

    @Override
    public Search search(Question question, int k) {
        asked = question;
        wanted = k;
        return new Search(understood(), hits(k));
    }

    @Override
    public List<Hit> passages(Query query, int k) {
        return hits(k);
    }

    @Override
    public Corpus corpus() {
        Map<String, Document> byId =
                SampleDocuments.all().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        return new Corpus(
                "fakes", byId, List.of(new DocumentFailure("broken.txt", "It is not UTF-8 at byte 7.")), 2, 9);
    }

    @Override
    public void change(Collection<Document> put, Set<String> removed) {
        throw new UnsupportedOperationException("these documents are given");
    }

    @Override
    public boolean ready() {
        return ready;
    }

    @Override
    public List<Suggestion> suggestions() {
        return List.of(
                new Suggestion("How many ferries are there?", HARBOUR, find(HARBOUR, FERRIES)),
                new Suggestion("Who lit the lamp?", DIFFICULT_NAME, find(DIFFICULT_NAME, LAMP)));
    }

    @Override
    public boolean complete() {
        return true;
    }

    private Answered ferries() {
        Span first = find(HARBOUR, FERRIES);
        Span second = find(HARBOUR, "They leave from the 🚢 northern quay.");
        ShortAnswer shortAnswer = new ShortAnswer("Twelve", 1, find(HARBOUR, "Twelve"), 0.87);
        return new Answered(
                Optional.of(shortAnswer),
                List.of(
                        new Sentence(FERRIES, List.of(1), Verdict.VERBATIM),
                        new Sentence("They leave from the 🚢 northern quay.", List.of(1, 2), Verdict.SUPPORTED)),
                List.of(new Citation(1, HARBOUR, first), new Citation(2, HARBOUR, second)),
                0.91,
                trace());
    }

    /** Written by a language model, the second sentence borne out by nothing. */
    private Answered written(Follower follower) {
        Citation citation = new Citation(1, HARBOUR, find(HARBOUR, FERRIES));
        Sentence first = new Sentence("There are twelve ferries.", List.of(1), Verdict.SUPPORTED);
        Sentence second = new Sentence(MADE_UP, List.of(), Verdict.UNSUPPORTED, Optional.of("No passage says so."));
        follower.step(Step.WRITE);
        follower.wrote("There are");
        follower.wrote(" twelve");
        follower.sentence(first, List.of(citation));
        follower.wrote(MADE_UP);
        follower.sentence(second, List.of());
        return new Answered(
                Optional.empty(), List.of(first, second), List.of(citation), List.of(), Writing.MODEL, 0.8, trace());
    }

    private Answered disputed() {
        Span first = find(HARBOUR, FERRIES);
        Span second = find(HARBOUR, "They leave from the 🚢 northern quay.");
        Claim one = new Claim(HARBOUR, first, Optional.of(find(HARBOUR, "Twelve")), Optional.of("Captain Lund"));
        Claim other = new Claim(HARBOUR, second, Optional.empty(), Optional.empty());
        return new Answered(
                Optional.empty(),
                List.of(new Sentence(FERRIES, List.of(1), Verdict.VERBATIM)),
                List.of(new Citation(1, HARBOUR, first), new Citation(2, HARBOUR, second)),
                List.of(new Disagreement(
                        Disagreement.Kind.DEVELOPMENT,
                        "How many?",
                        List.of(new Side(List.of(one)), new Side(List.of(other))))),
                0.7,
                trace());
    }

    private Answered quoting(Document document, String words) {
        return new Answered(
                Optional.empty(),
                List.of(new Sentence(words, List.of(1), Verdict.VERBATIM)),
                List.of(new Citation(1, document, find(document, words))),
                0.6,
                trace());
    }

    private static List<Hit> hits(int k) {
        Hit harbour = new Hit(passage(HARBOUR, FERRIES), 1, 0.03, 1, 7.5, 0, 0);
        Hit hostile = new Hit(passage(HOSTILE, ATTACK), 2, 0.02, 0, 0, 1, 0.4);
        return List.of(harbour, hostile).subList(0, Math.min(k, 2));
    }

    private static Passage passage(Document document, String words) {
        Span span = find(document, words);
        return new Passage(document, span, List.of(span), List.of());
    }

    private Trace trace() {
        Hit hit = hits(1).get(0);
        Span span = hit.passage().span();
        SentenceReading sentence = new SentenceReading(
                span,
                0.8,
                Optional.of(new SentenceReading.ShortSpan(find(HARBOUR, "Twelve"), 0.7)),
                Map.of("overlap", 0.5));
        return new Trace(
                understood(),
                Expectation.COUNT,
                List.of(hit),
                List.of(new Reading(hit, 0.9, List.of(sentence))),
                0.35,
                0,
                new Trace.Work(List.of(new Trace.Timing(Step.RETRIEVE, 1.5)), true, Optional.empty(), List.of()));
    }

    private String understood() {
        boolean leans = asked.text().startsWith("And ");
        return asked.meant().orElse(leans ? "How many ferries are there?" : asked.text());
    }

    private void workUntilStopped(Follower follower) {
        try {
            for (int i = 0; i < 2_000; i++) {
                if (follower.stopped()) {
                    stopped.countDown();
                    follower.check();
                }
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets that an answer was stopped. */
    public void expectStop() {
        stopped = new CountDownLatch(1);
    }

    /** Whether an endless answer is stopped within so many milliseconds. */
    public boolean stopsWithin(long milliseconds) throws InterruptedException {
        return stopped.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    private static void sleep() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
