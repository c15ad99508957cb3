package dev.footnote.rest;

import dev.footnote.answer.Answer;
import dev.footnote.answer.Follower;
import dev.footnote.answer.Library;
import dev.footnote.question.Question;
import dev.footnote.retrieval.Hit;
import dev.footnote.web.Problems;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers one question and tells how it goes, from the first step to the whole reply or what went wrong. */
final class AskStream implements Follower {

    private final MultiEmitter<? super AskEvent> emitter;
    private volatile boolean stopped;

    /** @param emitter where to tell; when nobody listens there any more, the work ends */
    AskStream(MultiEmitter<? super AskEvent> emitter) {
        this.emitter = emitter;
        emitter.onTermination(() -> stopped = true);
    }

    /** Does the work, on the calling thread. */
    void answer(Library library, Question question, int passages, boolean explain) {
        try {
            Answer answer = library.answer(question, passages, this);
            AskReply reply = Replies.of(question, answer, explain);
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

    private void tellSentences(AskReply reply) {
        Set<Integer> cited = new HashSet<>();
        List<AskReply.Sentence> sentences = reply.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            AskReply.Sentence sentence = sentences.get(i);
            boolean last = i + 1 == sentences.size();
            int end = last ? reply.answer().length() : sentences.get(i + 1).start();
            tell("delta", new AskEvent.Delta(reply.answer().substring(sentence.start(), end)));
            sentence.citations().stream()
                    .filter(cited::add)
                    .forEach(number -> tell("citation", reply.citations().get(number - 1)));
            tell("sentence", sentence);
            tell("verdict", new AskEvent.Verdict(i, sentence.verdict()));
        }
        if (reply.conflicts() != null) {
            reply.citations().stream()
                    .filter(citation -> cited.add(citation.number()))
                    .forEach(citation -> tell("citation", citation));
            reply.conflicts().forEach(conflict -> tell("conflict", conflict));
        }
    }

    @Override
    public void step(String step) {
        String name =
                switch (step) {
                    case "resolve" -> "resolving";
                    case "retrieve" -> "searching";
                    case "read" -> "reading";
                    case "compose" -> "composing";
                    case "compare" -> "comparing";
                    default -> null;
                };
        if (name != null) {
            tell("step", new AskEvent.Step(name));
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
        return stopped;
    }

    private void tell(String name, Object data) {
        emitter.emit(new AskEvent(name, data));
    }
}
