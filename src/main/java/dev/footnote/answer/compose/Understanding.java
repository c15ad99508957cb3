package dev.footnote.answer.compose;

import dev.footnote.answer.conversation.QuestionResolver;
import dev.footnote.answer.conversation.QuestionRewriter;
import dev.footnote.answer.conversation.Resolution;
import dev.footnote.answer.conversation.Rewriting;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.QuestionParts;
import dev.footnote.answer.question.Turn;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Steps;
import dev.footnote.search.index.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a question into one that stands alone: corrects its spelling, and resolves it against the questions before it. */
public final class Understanding {

    private final Spelling spelling;
    private final QuestionResolver resolver;
    private final Optional<QuestionRewriter> rewriter;

    /** @param rewriter a language model that makes questions stand alone, where there is one */
    public Understanding(Spelling spelling, QuestionResolver resolver, Optional<QuestionRewriter> rewriter) {
        this.spelling = spelling;
        this.resolver = resolver;
        this.rewriter = rewriter;
    }

    /** What a question was understood as, and what a language model proposed. */
    public record Understood(Resolution resolution, Optional<Rewriting> rewriting) {}

    /** Whether a language model is there to ask about {@code question}. */
    public boolean asksModel(Question question) {
        return rewriter.isPresent() && !question.ownWords();
    }

    /** Asks the language model first, where there is one and the question leans on others. */
    public Understood understand(Question question, Steps steps, Follower follower) {
        boolean leans = question.meant().isEmpty() && !question.history().isEmpty() && !question.ownWords();
        Optional<Rewriting> rewriting = rewriter.filter(there -> leans).map(there -> {
            String mended = spelling.mend(question.text());
            Rewriting proposed = there.rewrite(mended, question.history(), new Waiting(follower, steps));
            follower.check();
            return proposed;
        });
        return new Understood(
                rewriting
                        .filter(proposal -> proposal.rejected().isEmpty())
                        .flatMap(Rewriting::proposed)
                        .map(text -> resolver.rewritten(question.text(), text, mended(question.history())))
                        .orElseGet(() -> resolve(question)),
                rewriting);
    }

    /** The same without a language model. */
    public Resolution resolve(Question question) {
        String mended = spelling.mend(question.text());
        return question.meant()
                .map(meant -> Resolution.said(mended, meant))
                .orElseGet(() -> resolver.resolve(mended, mended(question.history())));
    }

    /** The questions that a text asks, each made to stand alone after those before it. */
    public List<String> parts(String text) {
        List<Turn> before = new ArrayList<>();
        for (String part : QuestionParts.of(text)) {
            before.add(Turn.of(resolver.resolve(part, before).text()));
        }
        return before.stream().map(Turn::question).toList();
    }

    private List<Turn> mended(List<Turn> history) {
        return history.stream()
                .map(turn -> new Turn(spelling.mend(turn.question()), turn.answer()))
                .toList();
    }
}
