package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.stream.Stream;

/** Why and how: "The tower was painted red because of the fog", "The thief entered by breaking a window". */
final class ReasonForms implements QuestionForm {

    @Override
    public Stream<MadeQuestion> of(MainClause clause) {
        return clause.hasSpecificSubject()
                ? Stream.of(why(clause), how(clause)).flatMap(Optional::stream)
                : Stream.empty();
    }

    private static Optional<MadeQuestion> why(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int because = s.isWord(clause.end(), ",") ? clause.end() + 1 : clause.end();
        boolean content = !clause.copula() || s.is(clause.rest(), PartOfSpeech.ADJ, PartOfSpeech.DET);
        boolean fits = s.isWord(because, "because")
                && content
                && (clause.end() > clause.rest() || !clause.copula())
                && clause.isClean(clause.rest(), clause.end());
        return fits
                ? Optional.of(new MadeQuestion(
                        "Why " + clause.turned() + " " + s.said(clause.rest(), clause.end()) + "?",
                        "why",
                        Optional.of(s.span(because, s.size())),
                        1))
                : Optional.empty();
    }

    private static Optional<MadeQuestion> how(MainClause clause) {
        TaggedSentence s = clause.sentence();
        for (int i = clause.rest(); i < clause.end(); i++) {
            if (s.isWord(i, "by") && s.is(i + 1, PartOfSpeech.VERB) && s.isWord(i + 1, ".{3,}ing")) {
                return clause.isClean(clause.rest(), i) && !clause.copula()
                        ? Optional.of(new MadeQuestion(
                                "How " + clause.turned() + " " + s.said(clause.rest(), i) + "?",
                                "how",
                                Optional.of(s.span(i, clause.end())),
                                0.9))
                        : Optional.empty();
            }
        }
        boolean reacts = s.isWord(clause.verb(), "reacted|responded") && s.isWord(clause.rest(), "with|by");
        return reacts
                ? Optional.of(new MadeQuestion("How " + clause.turned() + "?", "how", Optional.empty(), 0.7))
                : Optional.empty();
    }
}
