package dev.footnote.edge.rest.ask;

import dev.footnote.answer.Assistant;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reply.Answer;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Step;
import dev.footnote.edge.rest.FoundPassage;
import dev.footnote.edge.web.Client;
import dev.footnote.edge.web.Problems;
import dev.footnote.search.retrieval.Hit;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stream of server-sent events for one question, from the first step to the whole reply or the problem. */
final class AskStream implements Follower {

    private final MultiEmitter<? super AskEvent> emitter;
    private final int unread;
    private final Client client;
    private final Set<Integer> cited = new HashSet<>();
    private final StringBuilder told = new StringBuilder();
    private volatile boolean stopped;

    /** How much of the sentence that is being written was told. */
    private int ofSentence;

    private int sentences;

    /**
     * @param emitter where to tell; when nobody listens there any more, the work ends
     * @param client who asked
     * @param unread how many documents are still to be read
     */
    AskStream(MultiEmitter<? super AskEvent> emitter, Client client, int unread) {
        this.emitter = emitter;
        this.client = client;
        this.unread = unread;
        emitter.onTermination(() -> stopped = true);
    }

    /** Does the work, on the calling thread. */
    void answer(Assistant.Asking asking, Question question, boolean explain) {
        try {
            Answer answer = asking.answer(this);
            AskReply reply = Replies.of(question, answer, explain, unread);
            if (reply.sentences() != null) {
                tellSentences(reply);
            }
            tell("done", reply);
        } catch (Stopped nobodyWaits) {
            return;
        } catch (RuntimeException failure) {
            tell("error", Problems.unexpected(failure));
        }
        emitter.complete();
    }

    /** What was told while it was written is not told again. */
    private void tellSentences(AskReply reply) {
        if (!told.toString().equals(reply.answer())) {
            discarded();
            tellAll(reply);
        }
        if (reply.conflicts() != null) {
            reply.citations().stream()
                    .filter(citation -> cited.add(citation.number()))
                    .forEach(citation -> tell("citation", citation));
            reply.conflicts().forEach(conflict -> tell("conflict", conflict));
        }
    }

    private void tellAll(AskReply reply) {
        List<AskReply.Sentence> all = reply.sentences();
        for (int i = 0; i < all.size(); i++) {
            AskReply.Sentence sentence = all.get(i);
            boolean last = i + 1 == all.size();
            int end = last ? reply.answer().length() : all.get(i + 1).start();
            tell("delta", new AskEvent.Delta(reply.answer().substring(sentence.start(), end)));
            sentence.citations().stream()
                    .filter(cited::add)
                    .forEach(number -> tell("citation", reply.citations().get(number - 1)));
            tell("sentence", sentence);
            tell("verdict", new AskEvent.Verdict(i, sentence.verdict(), sentence.problem()));
        }
    }

    @Override
    public void wrote(String text) {
        String gap = ofSentence == 0 && !told.isEmpty() ? " " : "";
        ofSentence += text.length();
        delta(gap + text);
    }

    private void delta(String text) {
        if (!text.isEmpty()) {
            told.append(text);
            tell("delta", new AskEvent.Delta(text));
        }
    }

    @Override
    public void sentence(Answer.Sentence sentence, List<Citation> fresh) {
        if (ofSentence < sentence.text().length()) {
            wrote(sentence.text().substring(ofSentence));
        }
        int end = told.length();
        AskReply.Sentence shown =
                MarkedText.sentence(sentence, end - sentence.text().length());
        delta(MarkedText.marks(sentence));
        fresh.stream()
                .filter(citation -> cited.add(citation.number()))
                .forEach(citation -> tell("citation", Replies.cited(citation)));
        tell("sentence", shown);
        tell("verdict", new AskEvent.Verdict(sentences, shown.verdict(), shown.problem()));
        ofSentence = 0;
        sentences++;
    }

    @Override
    public void discarded() {
        if (!told.isEmpty()) {
            tell("reset", new AskEvent.Reset());
            told.setLength(0);
            cited.clear();
            ofSentence = 0;
            sentences = 0;
        }
    }

    @Override
    public void step(Step step) {
        switch (step) {
            case RESOLVE -> tell("step", new AskEvent.Step("resolving"));
            case RETRIEVE -> tell("step", new AskEvent.Step("searching"));
            case READ -> tell("step", new AskEvent.Step("reading"));
            case COMPOSE -> tell("step", new AskEvent.Step("composing"));
            case COMPARE -> tell("step", new AskEvent.Step("comparing"));
            case WRITE -> tell("step", new AskEvent.Step("writing"));
            case ANALYZE -> {
                // too short to be told
            }
        }
    }

    @Override
    public void retrieved(List<Hit> hits) {
        tell(
                "retrieved",
                new AskEvent.Retrieved(hits.stream().map(FoundPassage::of).toList()));
    }

    @Override
    public boolean stopped() {
        return stopped || client.left();
    }

    private void tell(String name, Object data) {
        emitter.emit(new AskEvent(name, data));
    }
}
