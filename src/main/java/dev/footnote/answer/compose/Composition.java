package dev.footnote.answer.compose;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.disagreement.Claim;
import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.answer.disagreement.Side;
import dev.footnote.answer.reply.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of an answer with its citations. */
public record Composition(
        Optional<Answer.ShortAnswer> shortAnswer, List<Answer.Sentence> sentences, List<Citation> citations) {

    /** The same as a model wrote it; the short answer stays where that cites the words that hold it. */
    public Composition as(ModelComposer.Written written) {
        return new Composition(
                shortAnswer.flatMap(found -> in(written, found)), written.sentences(), written.citations());
    }

    private Optional<Answer.ShortAnswer> in(ModelComposer.Written written, Answer.ShortAnswer found) {
        String document = citations.get(found.citation() - 1).document().id();
        return written.citations().stream()
                .filter(citation -> citation.document().id().equals(document)
                        && citation.span().contains(found.span()))
                .findFirst()
                .map(citation ->
                        new Answer.ShortAnswer(found.text(), citation.number(), found.span(), found.confidence()));
    }

    /** Its citations, and behind them those of {@code disagreements} that are not among them. */
    public List<Citation> citationsWith(List<Disagreement> disagreements) {
        List<Citation> all = new ArrayList<>(citations);
        for (Disagreement disagreement : disagreements) {
            for (Side side : disagreement.sides()) {
                for (Claim claim : side.claims()) {
                    if (all.stream().noneMatch(claim::isAt)) {
                        all.add(new Citation(all.size() + 1, claim.document(), claim.sentence()));
                    }
                }
            }
        }
        return all;
    }
}
