package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import java.util.Optional;
import java.util.stream.Stream;

/** When and where: "The museum opened in 1997", "The mill is located in Lund". */
final class TimeForms implements QuestionForm {

    private static final String PLACED =
            "located|situated|based|headquartered|born|held|buried|stored|displayed|signed|kept"
                    + "|published|filmed|recorded|raised|educated";

    @Override
    public Stream<MadeQuestion> of(MainClause clause) {
        return Stream.concat(when(clause).stream(), where(clause).stream());
    }

    private static Optional<MadeQuestion> when(MainClause clause) {
        TaggedSentence s = clause.sentence();
        if (!clause.hasSpecificSubject() || clause.copula() && !s.isWord(clause.verb(), "was|were")) {
            return Optional.empty();
        }
        int last = clause.end() < s.size() && s.isWord(clause.end(), "until|since") ? s.size() : clause.end();
        for (int i = clause.rest(); i < last; i++) {
            int to = Dates.end(s, i);
            if (to > i && s.isWord(i, "in|on") && to <= clause.end() && i > clause.rest() - 1) {
                boolean whole = clause.isWhole()
                        || to == clause.end() && s.isWord(to, ",|and|when|where|which|as|after|before");
                boolean clean = clause.isClean(clause.rest(), i) && clause.isClean(to, clause.end());
                boolean attached = s.is(i - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN) && clause.copula();
                return whole && clean && !attached && !hasDate(s, to, clause.end())
                        ? Optional.of(asked(clause, s.said(clause.rest(), i) + " " + s.said(to, clause.end()), i, to))
                        : Optional.empty();
            }
        }
        return led(clause);
    }

    private static boolean hasDate(TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Dates.end(s, i) > i) {
                return true;
            }
        }
        return false;
    }

    /** "In 1997, the museum opened". */
    private static Optional<MadeQuestion> led(MainClause clause) {
        TaggedSentence s = clause.sentence();
        int from = s.is(0, PartOfSpeech.CCONJ) ? 1 : 0;
        int to = clause.lead() > 0 ? Dates.end(s, from) : from;
        boolean only = to > from && to == clause.lead() && s.isWord(from, "in|on");
        boolean clean = clause.isWhole()
                && clause.isClean(clause.rest(), clause.end())
                && !clause.copula()
                && clause.end() > clause.rest();
        return only && clean
                ? Optional.of(asked(clause, s.said(clause.rest(), clause.end()), from, to))
                : Optional.empty();
    }

    private static MadeQuestion asked(MainClause clause, String rest, int from, int to) {
        return new MadeQuestion(
                "When " + clause.turned() + " " + rest + "?",
                "when",
                Optional.of(clause.sentence().span(from, to)),
                1);
    }

    private static Optional<MadeQuestion> where(MainClause clause) {
        TaggedSentence s = clause.sentence();
        boolean placed =
                clause.isPassive() && s.isWord(clause.verb(), PLACED) && s.isWord(clause.rest(), "in|at|on|near");
        int to = NounPhrases.fullEnd(s, clause.rest() + 1);
        boolean named = to > clause.rest() + 1
                && s.isName(NounPhrases.head(s, clause.rest() + 1, to))
                && Dates.end(s, clause.rest()) == clause.rest()
                && !s.isWord(clause.rest() + 1, "\\d.*");
        return placed && named && clause.hasSpecificSubject()
                ? Optional.of(new MadeQuestion(
                        "Where " + clause.turned() + "?", "where", Optional.of(s.span(clause.rest(), to)), 1))
                : Optional.empty();
    }
}
